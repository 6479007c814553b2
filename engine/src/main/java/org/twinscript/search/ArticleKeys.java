package org.twinscript.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys under which an article stands in the index: each character of its texts, each two side
 * by side, and the forms in which Traditional tells characters apart.
 */
public final class ArticleKeys {

  private static final int TITLE = 1 << 30;
  private static final int BESIDE = 1 << 29;
  private static final int FORM = 1 << 28;

  /** Of one character alone: all are frequent, and it says little which article has more. */
  private static final int SINGLE = 1 << 27;

  private static final int TIMES = SINGLE - 1;

  private static final int MARK_BITS = 2;
  private static final int MARKS = (1 << MARK_BITS) - 1;

  /** By BM25 with its usual constants, in ten-thousandths of a unit: see {@link #mark}. */
  private static final int OFTEN_AT_LEAST = 9_000;

  private static final int OFTEN_A_UNIT = 27;
  private static final int ONE = 10_000;

  /** A key lies as near as there is room to the place that its highest bits say. */
  private int[] keys = new int[1 << 12];

  private int[] facts = new int[1 << 12];
  private int size;
  private int length;

  private ArticleKeys() {}

  /**
   * Keys by ascending number, which is unsigned.
   *
   * @param marks for each one of {@link IndexEntry}
   */
  public record Keys(int[] keys, byte[] marks) {

    /** The first place whose key is not below a number. */
    public int from(long number) {
      int low = 0;
      int high = keys.length;
      while (low < high) {
        int middle = low + high >>> 1;
        if (Integer.toUnsignedLong(keys[middle]) < number) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  /** Those of an article. */
  public static Keys of(ArticleText article, SearchFold fold) {
    ArticleKeys keys = new ArticleKeys();
    for (int i = 0; i < article.lines().size(); i++) {
      ArticleText.Kind kind = article.lines().get(i).kind();
      if (kind != ArticleText.Kind.DATE) {
        keys.add(kind, i, article.texts(), fold);
      }
    }
    for (String word : article.id().split("-")) {
      keys.put(IndexKey.word(word), FORM);
    }
    return keys.sorted();
  }

  /** Most conversions fold to what they were made from, so that nothing is added for them. */
  private void add(ArticleText.Kind kind, int line, List<List<String>> texts, SearchFold fold) {
    Set<String> folded = new LinkedHashSet<>();
    String first = texts.get(0).get(line);
    for (List<String> edition : texts) {
      String text = edition.get(line);
      if (folded.isEmpty() || !fold.isLike(first, text)) {
        folded.add(fold.fold(text));
      }
      for (char unit : text.toCharArray()) {
        if (fold.isForm(unit)) {
          put(IndexKey.form(unit), FORM);
        }
      }
    }
    boolean counts = true;
    for (String text : folded) {
      addText(kind, text, counts);
      counts = false;
    }
  }

  private void addText(ArticleText.Kind kind, String text, boolean counts) {
    char[] units = text.toCharArray();
    boolean passage = kind == ArticleText.Kind.PASSAGE;
    int fact = passage ? 1 : kind == ArticleText.Kind.TITLE ? TITLE : BESIDE;
    for (int at = 0; at < units.length; at++) {
      put(IndexKey.single(units[at]), fact | SINGLE);
      if (at + 1 < units.length) {
        put(IndexKey.pair(units[at], units[at + 1]), fact);
      }
    }
    length += passage && counts ? units.length : 0;
  }

  private void put(int key, int fact) {
    int place = place(key, keys, facts);
    int known = facts[place];
    facts[place] = (known & TIMES) == TIMES ? known : merged(known, fact);
    if (known == 0) {
      keys[place] = key;
      size++;
      if (size * 2 > keys.length) {
        grow();
      }
    }
  }

  private static int merged(int facts, int fact) {
    return (facts | fact & ~TIMES) + (fact & TIMES);
  }

  private static int place(int key, int[] keys, int[] facts) {
    int place = key >>> Integer.numberOfLeadingZeros(keys.length - 1);
    while (facts[place] != 0 && keys[place] != key) {
      place = place + 1 & keys.length - 1;
    }
    return place;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldFacts = facts;
    keys = new int[2 * oldKeys.length];
    facts = new int[2 * oldFacts.length];
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldFacts[old] != 0) {
        int place = place(oldKeys[old], keys, facts);
        keys[place] = oldKeys[old];
        facts[place] = oldFacts[old];
      }
    }
  }

  private Keys sorted() {
    long[] sorted = new long[size];
    int next = 0;
    for (int place = 0; place < keys.length; place++) {
      if (facts[place] != 0) {
        long key = Integer.toUnsignedLong(keys[place]);
        insert(sorted, next++, key << MARK_BITS | mark(facts[place]));
      }
    }
    int[] ascending = new int[size];
    byte[] marks = new byte[size];
    for (int i = 0; i < size; i++) {
      ascending[i] = (int) (sorted[i] >>> MARK_BITS);
      marks[i] = (byte) (sorted[i] & MARKS);
    }
    return new Keys(ascending, marks);
  }

  /** Puts a number among those before it; most are in order as they come. */
  private static void insert(long[] sorted, int size, long number) {
    int at = size;
    for (; at > 0 && sorted[at - 1] > number; at--) {
      sorted[at] = sorted[at - 1];
    }
    sorted[at] = number;
  }

  /**
   * A word comes often when BM25 with k = 1.2 and b = 0.75 weighs it 1.65 times as heavy as one
   * occurrence in a text of average length, which is taken to be a thousand characters, so that an
   * article's entries do not depend on the others.
   */
  private byte mark(int fact) {
    if ((fact & TITLE) != 0) {
      return IndexEntry.TITLE;
    }
    int times = fact & TIMES;
    if (times == 0) {
      return (fact & BESIDE) != 0 ? IndexEntry.BESIDE : IndexEntry.TEXT;
    }
    if ((fact & SINGLE) != 0) {
      return IndexEntry.TEXT;
    }
    long least = OFTEN_AT_LEAST + (long) OFTEN_A_UNIT * length;
    return (long) times * ONE >= least ? IndexEntry.OFTEN : IndexEntry.TEXT;
  }
}
