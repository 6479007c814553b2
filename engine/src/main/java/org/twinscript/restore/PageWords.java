package org.twinscript.restore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.twinscript.language.Folding;
import org.twinscript.language.SortedWords;
import org.twinscript.language.WordModel;

/**
 * The words of a page that is being restored. What an article says once it says again, so a word
 * that stands elsewhere on the page is likelier than the language model knows.
 */
final class PageWords {

  private static final double DISCOUNT = 2;

  private static final double DISCOUNT_OF_A_PAIR = 2;

  /** What a word costs less at most. */
  static final double MOST = DISCOUNT + DISCOUNT_OF_A_PAIR;

  private final BitSet words = new BitSet();
  private final int[] pairs;

  PageWords(List<String> page, WordModel model) {
    List<String> texts =
        page.stream().map(text -> Pinyin.GLOSS.matcher(text).replaceAll("")).toList();
    texts.forEach(text -> collect(text, model));
    pairs = texts.stream().flatMapToInt(text -> pairs(text, model)).sorted().distinct().toArray();
  }

  private static IntStream pairs(String text, WordModel model) {
    Folding folding = model.folding();
    return IntStream.range(1, text.length())
        .map(i -> pair(folding.fold(text.charAt(i - 1)), folding.fold(text.charAt(i))));
  }

  private void collect(String text, WordModel model) {
    for (int start = 0; start + 1 < text.length(); start++) {
      char first = model.folding().fold(text.charAt(start));
      SortedWords.Range range = model.words().beginningWith(first);
      for (int at = start + 1; at < text.length() && !range.isEmpty(); at++) {
        range = range.then(model.folding().fold(text.charAt(at)));
        if (range.word() != WordModel.NO_WORD) {
          words.set(range.word());
        }
      }
    }
  }

  private static int pair(char first, char second) {
    return first << 16 | second;
  }

  /** What two folded characters in a row cost less, in nats, for standing on the page. */
  double discount(char first, char second) {
    return Arrays.binarySearch(pairs, pair(first, second)) >= 0 ? DISCOUNT_OF_A_PAIR : 0;
  }

  /** What a word costs less, in nats, for standing on the page. */
  double discount(int word) {
    return word >= 0 && words.get(word) ? DISCOUNT : 0;
  }
}
