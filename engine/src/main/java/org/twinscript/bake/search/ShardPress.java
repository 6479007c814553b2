package org.twinscript.bake.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.output.PageWriter;
import org.twinscript.search.IndexEntry;
import org.twinscript.search.IndexManifest;
import org.twinscript.search.IndexShape;
import org.twinscript.search.Shard;
import org.twinscript.search.ShardTable;

/** Writes the files with entries. */
final class ShardPress {

  private final ShardRuns runs;
  private final IndexShape shape;
  private final PageWriter writer;
  private final Workers workers;
  private final String[] versions;
  private final int[] lengths;

  ShardPress(ShardRuns runs, PageWriter writer, Workers workers) {
    this.runs = runs;
    this.shape = runs.shape();
    this.writer = writer;
    this.workers = workers;
    this.versions = new String[shape.files()];
    this.lengths = new int[shape.shards()];
  }

  /**
   * Leaves files of the last site where they are: all but some.
   *
   * @param others the others
   */
  void keep(ShardTable last, BitSet others) {
    for (int file = 0; file < versions.length; file++) {
      if (!others.get(file)) {
        versions[file] = last.versions().get(file);
        int first = file * IndexShape.A_FILE;
        System.arraycopy(last.lengths(), first, lengths, first, IndexShape.A_FILE);
        writer.keep(IndexManifest.file(file, versions[file]));
      }
    }
  }

  /**
   * Makes files.
   *
   * @param stayed what an older index says of the articles that have stayed
   * @param fresh the entries of all others, by ascending numbers
   */
  void make(BitSet files, Optional<StayedPostings> stayed, List<FreshEntries> fresh) {
    workers.forEach(
        IntStream.range(0, runs.count()).boxed().toList(),
        run -> {
          BitSet own = new BitSet();
          own.set(runs.first(run), runs.first(run + 1));
          own.and(files);
          if (!own.isEmpty()) {
            make(own, new ShardMaker(runs, run, fresh), stayed);
          }
        });
  }

  private void make(BitSet files, ShardMaker maker, Optional<StayedPostings> stayed) {
    for (int file : files.stream().toArray()) {
      List<byte[]> shards = new ArrayList<>();
      for (int i = 0; i < IndexShape.A_FILE; i++) {
        int shard = file * IndexShape.A_FILE + i;
        List<IndexEntry> old = stayed.map(each -> each.of(shard)).orElse(List.of());
        shards.add(Shard.bytes(maker.postings(shard, old), shape, shard));
        lengths[shard] = ShardTable.padded(shards.get(i));
      }
      byte[] bytes = ShardTable.file(shards);
      versions[file] = Versions.of(bytes);
      writer.write(IndexManifest.file(file, versions[file]), Fingerprint.of(bytes), () -> bytes);
    }
  }

  /** Where all shards are found, when they are written or kept. */
  ShardTable table() {
    return new ShardTable(List.of(versions), lengths);
  }
}
