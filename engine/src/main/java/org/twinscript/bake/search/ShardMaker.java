package org.twinscript.bake.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.twinscript.search.ArticleKeys.Keys;
import org.twinscript.search.IndexEntry;
import org.twinscript.search.IndexShape;

/**
 * Puts the entries of a file together: those that an older index has for articles that have stayed,
 * and those of articles that are new or have changed. Used by one thread, for one file after the
 * other, ascending.
 */
final class ShardMaker {

  private static final int ARTICLE_SHIFT = 2;
  private static final int KEY_SHIFT = 32;
  private static final int MARKS = (1 << ARTICLE_SHIFT) - 1;

  private final IndexShape shape;
  private final int[] numbers;
  private final Keys[] keys;
  private final int[] places;

  /** Entries, of which the first {@code size} places are in use. */
  private long[] gathered = new long[1 << 12];

  /**
   * Gets ready.
   *
   * @param fresh the keys of the articles that are new or have changed, by their numbers
   * @param first the first file that is asked for
   */
  ShardMaker(IndexShape shape, Map<Integer, Keys> fresh, int first) {
    this.shape = shape;
    this.numbers = fresh.keySet().stream().mapToInt(number -> number).sorted().toArray();
    this.keys = Arrays.stream(numbers).mapToObj(fresh::get).toArray(Keys[]::new);
    this.places = Arrays.stream(keys).mapToInt(each -> each.from(shape.low(first))).toArray();
  }

  /**
   * The entries of a file.
   *
   * @param stayed those of the articles that have stayed, by this index's numbers
   */
  List<IndexEntry> postings(int shard, List<IndexEntry> stayed) {
    long low = shape.low(shard);
    int size = gather(low, shape.low(shard + 1));
    for (IndexEntry posting : stayed) {
      long key = Integer.toUnsignedLong(posting.key()) - low << KEY_SHIFT;
      for (int i = 0; i < posting.articles().length; i++) {
        size = add(size, key | entry(posting.articles()[i], posting.marks()[i]));
      }
    }
    Arrays.sort(gathered, 0, size);
    return grouped(size, low);
  }

  private int gather(long low, long high) {
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      int[] own = keys[i].keys();
      byte[] marks = keys[i].marks();
      int at = places[i];
      for (; at < own.length && Integer.toUnsignedLong(own[at]) < high; at++) {
        long key = Integer.toUnsignedLong(own[at]) - low << KEY_SHIFT;
        size = add(size, key | entry(numbers[i], marks[at]));
      }
      places[i] = at;
    }
    return size;
  }

  private static long entry(int article, byte mark) {
    return (long) article << ARTICLE_SHIFT | mark;
  }

  private int add(int size, long entry) {
    if (size == gathered.length) {
      gathered = Arrays.copyOf(gathered, 2 * size);
    }
    gathered[size] = entry;
    return size + 1;
  }

  private List<IndexEntry> grouped(int size, long low) {
    List<IndexEntry> postings = new ArrayList<>();
    for (int from = 0; from < size; ) {
      long key = gathered[from] >>> KEY_SHIFT;
      int to = from;
      while (to < size && gathered[to] >>> KEY_SHIFT == key) {
        to++;
      }
      postings.add(posting((int) (low + key), from, to));
      from = to;
    }
    return postings;
  }

  private IndexEntry posting(int key, int from, int to) {
    int[] articles = new int[to - from];
    byte[] marks = new byte[to - from];
    for (int i = 0; i < articles.length; i++) {
      int entry = (int) gathered[from + i];
      articles[i] = entry >>> ARTICLE_SHIFT;
      marks[i] = (byte) (entry & MARKS);
    }
    return new IndexEntry(key, articles, marks);
  }
}
