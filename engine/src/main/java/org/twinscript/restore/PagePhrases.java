package org.twinscript.restore;

import java.util.Arrays;
import java.util.List;
import org.twinscript.language.CharacterModel;

/**
 * The short phrases of a page that is being restored. What an article says once it says again, so
 * what stands elsewhere on the page is likelier than the language models know. Immutable.
 */
final class PagePhrases {

  static final int SHORTEST = 2;

  static final int LONGEST = 5;

  /** What is said behind so many characters is not looked at. */
  private static final int MOST_CHARACTERS = 100_000;

  private static final long HASH = 0x9E3779B97F4A7C15L;

  private final CharacterModel model;
  private final long[] phrases;
  private final int[] counts = new int[1 << Character.SIZE];

  PagePhrases(List<String> page, CharacterModel model) {
    this.model = model;
    List<char[]> texts =
        page.stream()
            .map(text -> text.substring(0, Math.min(text.length(), MOST_CHARACTERS)))
            .map(this::folded)
            .toList();
    for (char[] text : texts) {
      for (char unit : text) {
        counts[unit]++;
      }
    }
    this.phrases =
        texts.stream()
            .flatMapToLong(text -> Arrays.stream(phrases(text)))
            .limit(MOST_CHARACTERS * (LONGEST - SHORTEST + 1L))
            .sorted()
            .distinct()
            .toArray();
  }

  private static long[] phrases(char[] text) {
    long[] phrases = new long[text.length * (LONGEST - SHORTEST + 1)];
    int size = 0;
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int from = 0; from + length <= text.length; from++) {
        phrases[size++] = hash(text, from, length);
      }
    }
    return Arrays.copyOf(phrases, size);
  }

  private static long hash(char[] text, int from, int length) {
    long hash = length;
    for (int at = from; at < from + length; at++) {
      hash = (hash ^ text[at]) * HASH;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private char[] folded(String text) {
    String plain = Pinyin.GLOSS.matcher(text).replaceAll("");
    char[] folded = new char[plain.length()];
    int size = 0;
    for (int at = 0; at < plain.length(); at++) {
      char unit = model.fold(plain.charAt(at));
      folded[size] = unit;
      size += unit == Edge.SILENT ? 0 : 1;
    }
    return Arrays.copyOf(folded, size);
  }

  /** How often a character stands on the page. */
  int count(char character) {
    return counts[model.fold(character)];
  }

  /**
   * The length of the longest phrase around a character that stands on the page; 0 for none.
   *
   * @param at where the character stands in the text
   */
  int longestAround(String text, int at) {
    int from = Math.max(0, at - LONGEST + 1);
    int to = Math.min(text.length(), at + LONGEST);
    char[] around = text.substring(from, to).toCharArray();
    for (int i = 0; i < around.length; i++) {
      around[i] = model.fold(around[i]);
    }
    for (int length = LONGEST; length >= SHORTEST; length--) {
      if (isKnown(around, at - from, length)) {
        return length;
      }
    }
    return 0;
  }

  private boolean isKnown(char[] around, int at, int length) {
    int last = Math.min(at, around.length - length);
    for (int from = Math.max(0, at - length + 1); from <= last; from++) {
      if (Arrays.binarySearch(phrases, hash(around, from, length)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
