package org.twinscript.restore;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a page that is being restored. What an article says once it says again, so a word
 * that stands elsewhere on the page is likelier than the language model knows.
 */
final class PageWords {

  private static final double DISCOUNT = 2;

  private static final double DISCOUNT_OF_A_PAIR = 2;

  private final BitSet words = new BitSet();
  private final Set<Integer> pairs = new HashSet<>();

  PageWords(List<String> page, LanguageModel model) {
    page.forEach(text -> collect(Pinyin.GLOSS.matcher(text).replaceAll(""), model));
  }

  private void collect(String text, LanguageModel model) {
    for (int start = 0; start + 1 < text.length(); start++) {
      char first = model.folding().fold(text.charAt(start));
      pairs.add(pair(first, model.folding().fold(text.charAt(start + 1))));
      SortedWords.Range range = model.words().beginningWith(first);
      for (int at = start + 1; at < text.length() && !range.isEmpty(); at++) {
        range = range.then(model.folding().fold(text.charAt(at)));
        if (range.word() != LanguageModel.NO_WORD) {
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
    return pairs.contains(pair(first, second)) ? DISCOUNT_OF_A_PAIR : 0;
  }

  /** What a word costs less, in nats, for standing on the page. */
  double discount(int word) {
    return word >= 0 && words.get(word) ? DISCOUNT : 0;
  }
}
