package org.twinscript.bake.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twinscript.search.IndexEntry;
import org.twinscript.search.IndexShape;

/**
 * Puts the entries of a run of files together: those that an older index has for articles that have
 * stayed, and those of articles that are new or have changed. Used by one thread, for one file
 * after the other, ascending.
 */
final class ShardMaker {

  static final int ARTICLE_SHIFT = 2;
  static final int KEY_SHIFT = 32;
  private static final int MARKS = (1 << ARTICLE_SHIFT) - 1;

  private final IndexShape shape;
  private final long low;
  private final int end;

  /** Entries of new and changed articles: a key, counted from the lowest, an article, its mark. */
  private final long[] fresh;

  private int at;

  /**
   * Gets ready.
   *
   * @param entries those of the articles that are new or have changed, by ascending numbers
   */
  ShardMaker(ShardRuns runs, int run, List<FreshEntries> entries) {
    this.shape = runs.shape();
    this.low = runs.low(run);
    this.end = KEY_SHIFT + Long.SIZE - Long.numberOfLeadingZeros(runs.low(run + 1) - low - 1);
    long[] all = new long[entries.stream().mapToInt(each -> each.size(run)).sum()];
    int size = 0;
    for (FreshEntries each : entries) {
      size = each.copy(run, all, size);
    }
    this.fresh = BitSort.sorted(all, KEY_SHIFT, end);
  }

  private long entry(long key, int article, byte mark) {
    return key - low << KEY_SHIFT | (long) article << ARTICLE_SHIFT | mark;
  }

  /**
   * The entries of a shard.
   *
   * @param stayed those of the articles that have stayed, by this index's numbers
   */
  List<IndexEntry> postings(int shard, List<IndexEntry> stayed) {
    at = from(at, shape.low(shard));
    int from = at;
    at = from(at, shape.low(shard + 1));
    if (stayed.isEmpty()) {
      return grouped(fresh, from, at);
    }
    long[] all = joined(Arrays.copyOfRange(fresh, from, at), stayed);
    return grouped(all, 0, all.length);
  }

  private int from(int start, long key) {
    int place = start;
    while (place < fresh.length && low + (fresh[place] >>> KEY_SHIFT) < key) {
      place++;
    }
    return place;
  }

  private long[] joined(long[] own, List<IndexEntry> stayed) {
    int more = stayed.stream().mapToInt(posting -> posting.articles().length).sum();
    long[] all = Arrays.copyOf(own, own.length + more);
    int next = own.length;
    for (IndexEntry posting : stayed) {
      long key = Integer.toUnsignedLong(posting.key());
      for (int i = 0; i < posting.articles().length; i++) {
        all[next++] = entry(key, posting.articles()[i], posting.marks()[i]);
      }
    }
    return BitSort.sorted(all, 0, end);
  }

  private List<IndexEntry> grouped(long[] entries, int start, int end) {
    List<IndexEntry> postings = new ArrayList<>();
    for (int from = start; from < end; ) {
      long key = entries[from] >>> KEY_SHIFT;
      int to = from;
      while (to < end && entries[to] >>> KEY_SHIFT == key) {
        to++;
      }
      postings.add(posting((int) (low + key), entries, from, to));
      from = to;
    }
    return postings;
  }

  private static IndexEntry posting(int key, long[] entries, int from, int to) {
    int[] articles = new int[to - from];
    byte[] marks = new byte[to - from];
    for (int i = 0; i < articles.length; i++) {
      int entry = (int) entries[from + i];
      articles[i] = entry >>> ARTICLE_SHIFT;
      marks[i] = (byte) (entry & MARKS);
    }
    return new IndexEntry(key, articles, marks);
  }
}
