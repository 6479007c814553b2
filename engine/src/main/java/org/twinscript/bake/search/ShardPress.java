package org.twinscript.bake.search;

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
import org.twinscript.search.IndexManifest;
import org.twinscript.search.IndexShape;
import org.twinscript.search.Shard;

/** Writes the files with entries. */
final class ShardPress {

  private static final int AT_ONCE = 128;

  private final IndexShape shape;
  private final PageWriter writer;
  private final Workers workers;
  private final String[] versions;

  ShardPress(IndexShape shape, PageWriter writer, Workers workers) {
    this.shape = shape;
    this.writer = writer;
    this.workers = workers;
    this.versions = new String[shape.shards()];
  }

  /**
   * Leaves files of the last site where they are: all that hold none of some keys.
   *
   * @return the others
   */
  BitSet keep(IndexManifest last, List<Keys> changed) {
    BitSet others = new BitSet();
    for (Keys keys : changed) {
      for (int key : keys.keys()) {
        others.set(shape.shardOf(key));
      }
    }
    for (int shard = 0; shard < versions.length; shard++) {
      if (!others.get(shard)) {
        versions[shard] = last.shards().get(shard);
        writer.keep(last.shard(shard));
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
  void make(BitSet shards, Optional<StayedPostings> stayed, Map<Integer, Keys> fresh) {
    List<int[]> runs =
        IntStream.range(0, (shape.shards() + AT_ONCE - 1) / AT_ONCE)
            .mapToObj(run -> shards.stream().filter(shard -> shard / AT_ONCE == run).toArray())
            .filter(run -> run.length > 0)
            .toList();
    SortedMap<Integer, Keys> ordered = new TreeMap<>(fresh);
    workers.forEach(runs, run -> make(run, stayed, ordered));
  }

  private void make(int[] run, Optional<StayedPostings> stayed, SortedMap<Integer, Keys> fresh) {
    ShardMaker maker = new ShardMaker(shape, fresh, run[0], run[run.length - 1]);
    for (int shard : run) {
      byte[] bytes =
          Shard.bytes(
              maker.postings(shard, stayed.map(each -> each.of(shard)).orElse(List.of())),
              shape,
              shard);
      versions[shard] = Versions.of(bytes);
      writer.write(IndexManifest.shard(shard, versions[shard]), Fingerprint.of(bytes), () -> bytes);
    }
  }

  /** The versions of all files, when they are written or kept. */
  List<String> versions() {
    return List.of(versions);
  }
}
