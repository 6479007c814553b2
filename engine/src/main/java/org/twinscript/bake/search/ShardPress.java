package org.twinscript.bake.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.output.PageWriter;
import org.twinscript.search.ArticleKeys.Keys;
import org.twinscript.search.IndexEntry;
import org.twinscript.search.IndexManifest;
import org.twinscript.search.IndexShape;
import org.twinscript.search.Shard;
import org.twinscript.search.ShardTable;

/** Writes the files with entries. */
final class ShardPress {

  private static final int AT_ONCE = 32;

  private final IndexShape shape;
  private final PageWriter writer;
  private final Workers workers;
  private final String[] versions;
  private final int[] lengths;

  ShardPress(IndexShape shape, PageWriter writer, Workers workers) {
    this.shape = shape;
    this.writer = writer;
    this.workers = workers;
    this.versions = new String[shape.files()];
    this.lengths = new int[shape.shards()];
  }

  /**
   * Leaves files of the last site where they are: all that hold none of some keys.
   *
   * @return the others
   */
  BitSet keep(ShardTable last, List<Keys> changed) {
    BitSet others = new BitSet();
    for (Keys keys : changed) {
      for (int key : keys.keys()) {
        others.set(shape.shardOf(key) / IndexShape.A_FILE);
      }
    }
    for (int file = 0; file < versions.length; file++) {
      if (!others.get(file)) {
        versions[file] = last.versions().get(file);
        int first = file * IndexShape.A_FILE;
        System.arraycopy(last.lengths(), first, lengths, first, IndexShape.A_FILE);
        writer.keep(IndexManifest.file(file, versions[file]));
      }
    }
    return others;
  }

  /**
   * Makes files.
   *
   * @param stayed what an older index says of the articles that have stayed
   * @param fresh the keys of all others
   */
  void make(BitSet files, Optional<StayedPostings> stayed, Map<Integer, Keys> fresh) {
    List<int[]> runs =
        IntStream.range(0, (shape.files() + AT_ONCE - 1) / AT_ONCE)
            .mapToObj(run -> files.stream().filter(file -> file / AT_ONCE == run).toArray())
            .filter(run -> run.length > 0)
            .toList();
    SortedMap<Integer, Keys> ordered = new TreeMap<>(fresh);
    workers.forEach(runs, run -> make(run, stayed, ordered));
  }

  private void make(int[] run, Optional<StayedPostings> stayed, SortedMap<Integer, Keys> fresh) {
    int first = run[0] * IndexShape.A_FILE;
    int end = (run[run.length - 1] + 1) * IndexShape.A_FILE;
    ShardMaker maker = new ShardMaker(shape, fresh, first, end - 1);
    for (int file : run) {
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
