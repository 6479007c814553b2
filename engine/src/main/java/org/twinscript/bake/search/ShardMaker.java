package org.twinscript.bake.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.twinscript.search.ArticleKeys.Keys;
import org.twinscript.search.IndexEntry;
import org.twinscript.search.IndexShape;

/**
 * Puts the entries of a row of files together: those that an older index has for articles that have
 * stayed, and those of articles that are new or have changed. Used by one thread, for one file
 * after the other, ascending.
 */
final class ShardMaker {

  private static final int ARTICLE_SHIFT = 2;
  private static final int KEY_SHIFT = 32;
  private static final int MARKS = (1 << ARTICLE_SHIFT) - 1;

  private final IndexShape shape;
  private final long low;
  private final int end;

  /** Entries of new and changed articles: a key, counted from the lowest, an article, its mark. */
  private long[] fresh = new long[1 << 12];

  private int size;
  private int at;

  /**
   * Gets ready.
   *
   * @param keys those of the articles that are new or have changed, by their numbers
   * @param first the first file that is asked for
   * @param last the last one
   */
  ShardMaker(IndexShape shape, SortedMap<Integer, Keys> keys, int first, int last) {
    this.shape = shape;
    this.low = shape.low(first);
    long high = shape.low(last + 1);
    this.end = KEY_SHIFT + Long.SIZE - Long.numberOfLeadingZeros(high - low - 1);
    keys.forEach((number, each) -> gather(number, each, high));
    fresh = BitSort.sorted(fresh, size, KEY_SHIFT, end);
  }

  private void gather(int number, Keys keys, long high) {
    int[] own = keys.keys();
    for (int i = keys.from(low); i < own.length && Integer.toUnsignedLong(own[i]) < high; i++) {
      add(Integer.toUnsignedLong(own[i]), number, keys.marks()[i]);
    }
  }

  private void add(long key, int article, byte mark) {
    if (size == fresh.length) {
      fresh = Arrays.copyOf(fresh, 2 * size);
    }
    fresh[size++] = entry(key, article, mark);
  }

  private long entry(long key, int article, byte mark) {
    return key - low << KEY_SHIFT | (long) article << ARTICLE_SHIFT | mark;
  }

  /**
   * The entries of a file.
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
    while (place < size && low + (fresh[place] >>> KEY_SHIFT) < key) {
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
    return BitSort.sorted(all, all.length, 0, end);
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
