package org.twinscript.bake.search;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.twinscript.search.ArticleKeys;
import org.twinscript.search.ArticleText;

/**
 * The entries of some articles that the index is to be told of, by the runs of files that they
 * belong to. Filled by one thread.
 */
final class FreshEntries {

  private static final int MARK_BITS = 2;
  private static final int MARKS = (1 << MARK_BITS) - 1;

  private final ShardRuns runs;
  private final int[] articles;

  /** For each run keys, counted from its lowest, each with its mark behind it. */
  private final int[][] entries;

  private final int[] sizes;

  /** Behind each article how many entries each run has. */
  private final int[][] ends;

  private int count;

  /**
   * Begins.
   *
   * @param articles the numbers of the articles, ascending
   */
  FreshEntries(ShardRuns runs, int[] articles) {
    this.runs = runs;
    this.articles = articles;
    this.entries = new int[runs.count()][1 << 8];
    this.sizes = new int[runs.count()];
    this.ends = new int[articles.length][];
  }

  /** Adds those of the next article. */
  void add(ArticleKeys keys, ArticleText article) {
    keys.find(article, this::add);
    ends[count++] = sizes.clone();
  }

  /** All are added. */
  FreshEntries done() {
    for (int run = 0; run < sizes.length; run++) {
      entries[run] = Arrays.copyOf(entries[run], sizes[run]);
    }
    return this;
  }

  private void add(int key, byte mark) {
    int run = runs.of(key);
    int[] own = entries[run];
    int size = sizes[run]++;
    if (size == own.length) {
      own = Arrays.copyOf(own, 2 * size);
      entries[run] = own;
    }
    own[size] = key - (int) runs.low(run) << MARK_BITS | mark;
  }

  /** How many entries of a run there are. */
  int size(int run) {
    return sizes[run];
  }

  /**
   * Takes out those of a run by ascending numbers of articles.
   *
   * @param at where the first is put
   * @return the place behind the last
   */
  int copy(int run, long[] out, int at) {
    int[] own = entries[run];
    int next = at;
    int from = 0;
    for (int i = 0; i < count; i++) {
      long article = (long) articles[i] << ShardMaker.ARTICLE_SHIFT;
      int end = ends[i][run];
      for (; from < end; from++) {
        int entry = own[from];
        long key = entry >>> MARK_BITS;
        out[next++] = key << ShardMaker.KEY_SHIFT | article | entry & MARKS;
      }
    }
    return next;
  }

  /** Gives every key, as often as there are articles that stand under it. */
  void forEachKey(IntConsumer action) {
    for (int run = 0; run < sizes.length; run++) {
      for (int i = 0; i < sizes[run]; i++) {
        action.accept((int) runs.low(run) + (entries[run][i] >>> MARK_BITS));
      }
    }
  }
}
