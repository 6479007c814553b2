package org.twinscript.restore;

import java.util.BitSet;
import java.util.List;

/**
 * The words of a page that is being restored. What an article says once it says again, so a word
 * that stands elsewhere on the page is likelier than the language model knows.
 */
final class PageWords {

  private static final double DISCOUNT = 2;

  private final BitSet words = new BitSet();

  PageWords(List<String> page, LanguageModel model) {
    page.forEach(text -> collect(Pinyin.GLOSS.matcher(text).replaceAll(""), model));
  }

  private void collect(String text, LanguageModel model) {
    for (int start = 0; start + 1 < text.length(); start++) {
      char first = model.folding().fold(text.charAt(start));
      SortedWords.Range range = model.words().beginningWith(first);
      for (int at = start + 1; at < text.length() && !range.isEmpty(); at++) {
        range = range.then(model.folding().fold(text.charAt(at)));
        if (range.word() != LanguageModel.NO_WORD) {
          words.set(range.word());
        }
      }
    }
  }

  /** What a word costs less, in nats, for standing on the page. */
  double discount(int word) {
    return word >= 0 && words.get(word) ? DISCOUNT : 0;
  }
}
