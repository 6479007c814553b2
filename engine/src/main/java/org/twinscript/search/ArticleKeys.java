package org.twinscript.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the keys under which articles stand in the index: each character of their texts, each two
 * side by side, and the forms in which Traditional tells characters apart. Used by one thread, for
 * one article after the other, as the tables it counts in are large.
 */
public final class ArticleKeys {

  private static final int TITLE = 1 << 30;
  private static final int BESIDE = 1 << 29;

  /** Neither in a text nor beside it, but known: a word of the address, a form. */
  private static final int NOTED = 1 << 28;

  /** How often it stands in the text: the facts of each time are added up. */
  private static final int TIMES = NOTED - 1;

  /** By BM25 with its usual constants, in ten-thousandths of a unit: see {@link #mark}. */
  private static final int OFTEN_AT_LEAST = 9_000;

  private static final int OFTEN_A_UNIT = 27;
  private static final int ONE = 10_000;

  private final SearchFold fold;
  private final KeyFacts pairs = new KeyFacts();
  private final UnitFacts singles = new UnitFacts();

  /** A text of the first edition, and what it becomes. */
  private char[] base = new char[1 << 10];

  private char[] folded = new char[1 << 10];
  private char[] other = new char[1 << 10];

  private int length;

  /** Of texts that are folded so. */
  public ArticleKeys(SearchFold fold) {
    this.fold = fold;
  }

  /** Takes a key and how an article stands under it: one of the marks of {@link IndexEntry}. */
  @FunctionalInterface
  public interface Sink {

    /** Called once for each key of an article, in no order. */
    void add(int key, byte mark);
  }

  /** Finds those of an article. */
  public void find(ArticleText article, Sink sink) {
    length = 0;
    for (int i = 0; i < article.lines().size(); i++) {
      ArticleText.Kind kind = article.lines().get(i).kind();
      if (kind != ArticleText.Kind.DATE) {
        read(kind, i, article.texts());
      }
    }
    for (String word : article.id().split("-")) {
      pairs.put(IndexKey.word(word), NOTED, 0);
    }
    tellPairs(sink);
    tellSingles(sink);
  }

  /** Most conversions fold to what they were made from, so that nothing is added for them. */
  private void read(ArticleText.Kind kind, int line, List<List<String>> texts) {
    String first = texts.get(0).get(line);
    int units = takeFirst(first);
    count(kind, folded, units);
    length += kind == ArticleText.Kind.PASSAGE ? units : 0;
    Set<String> others = null;
    for (List<String> edition : texts.subList(1, texts.size())) {
      String text = edition.get(line);
      if (!isLike(first.length(), text)) {
        others = others == null ? new LinkedHashSet<>(Set.of(fold.fold(first))) : others;
        String made = fold.fold(text);
        if (others.add(made)) {
          count(kind, made.toCharArray(), made.length());
        }
      }
    }
  }

  /** How many units a text of the first edition becomes. */
  private int takeFirst(String text) {
    int end = text.length();
    if (end > base.length) {
      base = new char[2 * end];
      folded = new char[2 * end];
    }
    text.getChars(0, end, base, 0);
    char[] from = base;
    char[] to = folded;
    int size = 0;
    int all = 0;
    for (int at = 0; at < end; at++) {
      int simple = fold.unit(from[at]);
      all |= simple;
      if ((simple & SearchFold.FORM) != 0) {
        singles.note(from[at], NOTED);
      }
      if ((simple & SearchFold.DROPPED) == 0) {
        to[size++] = (char) simple;
      }
    }
    if ((all & SearchFold.SEVERAL) == 0) {
      return size;
    }
    String whole = fold.fold(text);
    folded = Arrays.copyOf(whole.toCharArray(), Math.max(base.length, whole.length()));
    return whole.length();
  }

  /**
   * Whether a text of another edition surely becomes what that of the first does: unit by unit,
   * which is how most conversions differ. Notes its forms.
   */
  private boolean isLike(int baseLength, String text) {
    int end = text.length();
    if (end > other.length) {
      other = new char[2 * end];
    }
    text.getChars(0, end, other, 0);
    char[] first = base;
    char[] second = other;
    boolean like = end == baseLength;
    for (int at = 0; at < end; at++) {
      char unit = second[at];
      if (!like || unit != first[at]) {
        int simple = fold.unit(unit);
        if ((simple & SearchFold.FORM) != 0) {
          singles.note(unit, NOTED);
        }
        like =
            like
                && (simple & SearchFold.SEVERAL) == 0
                && ((simple ^ fold.unit(first[at])) & ~SearchFold.FORM) == 0;
      }
    }
    return like;
  }

  private void count(ArticleText.Kind kind, char[] text, int size) {
    int fact =
        switch (kind) {
          case PASSAGE -> 1;
          case TITLE -> TITLE;
          default -> BESIDE;
        };
    for (int at = 0; at < size; at++) {
      singles.note(text[at], fact);
    }
    for (int at = 1; at < size; at++) {
      pairs.put(IndexKey.pair(text[at - 1], text[at]), fact & ~TIMES, fact & TIMES);
    }
  }

  private void tellPairs(Sink sink) {
    long often = OFTEN_AT_LEAST + (long) OFTEN_A_UNIT * length;
    pairs.take((key, fact) -> sink.add(key, mark(fact, often)));
  }

  /** It says little which article has more of a single unit, so they are not counted. */
  private void tellSingles(Sink sink) {
    singles.take(
        (unit, fact) -> {
          if ((fact & NOTED) != 0) {
            sink.add(IndexKey.form(unit), IndexEntry.TEXT);
          }
          if ((fact & ~NOTED) != 0) {
            sink.add(IndexKey.single(unit), mark(fact & ~NOTED, Long.MAX_VALUE));
          }
        });
  }

  /**
   * A word comes often when BM25 with k = 1.2 and b = 0.75 weighs it 1.65 times as heavy as one
   * occurrence in a text of average length, which is taken to be a thousand characters, so that an
   * article's entries do not depend on the others.
   *
   * @param often so many ten-thousandths of times are often in an article of this length
   */
  private static byte mark(int fact, long often) {
    if ((fact & TITLE) != 0) {
      return IndexEntry.TITLE;
    }
    long times = fact & TIMES;
    if (times == 0) {
      return (fact & BESIDE) != 0 ? IndexEntry.BESIDE : IndexEntry.TEXT;
    }
    return times * ONE >= often ? IndexEntry.OFTEN : IndexEntry.TEXT;
  }
}
