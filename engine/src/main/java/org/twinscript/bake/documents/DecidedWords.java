package org.twinscript.bake.documents;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.twinscript.bake.cache.Lazy;
import org.twinscript.bake.site.DocumentFacts.TwinWord;
import org.twinscript.language.Segmenter;
import org.twinscript.language.WordModel;
import org.twinscript.script.WordForms;

/**
 * Finds the words of a text that its two scripts write in a way that no table of characters tells,
 * by laying one beside the other. Words are looked for only around such a character. Safe to share
 * between threads.
 */
final class DecidedWords {

  /** A word and its neighbours are found in so many characters before and behind. */
  private static final int AROUND = 6;

  private final WordForms forms;
  private final Lazy<Segmenter> words = new Lazy<>(() -> new Segmenter(WordModel.chinese()));

  DecidedWords(WordForms forms) {
    this.forms = forms;
  }

  /** Those of a title and a body as HTML in both scripts, in the order of the Simplified ones. */
  List<TwinWord> in(String hans, String hant) {
    Map<String, Integer> found = new TreeMap<>();
    int left = 0;
    int right = 0;
    while (left < hans.length() && right < hant.length()) {
      int leftEnd = partEnd(hans, left);
      int rightEnd = partEnd(hant, right);
      // Parts of another length cannot be laid beside one another; only a title set by hand is so.
      if (hans.charAt(left) != '<' && leftEnd - left == rightEnd - right) {
        compare(hans.substring(left, leftEnd), hant.substring(right, rightEnd), found);
      }
      left = leftEnd;
      right = rightEnd;
    }
    return found.entrySet().stream()
        .map(
            word -> {
              int half = word.getKey().length() / 2;
              String simplified = word.getKey().substring(0, half);
              String traditional = word.getKey().substring(half);
              boolean other = !forms.isSame(simplified, traditional);
              return new TwinWord(simplified, traditional, word.getValue(), other);
            })
        .toList();
  }

  /** Where a tag ends, or the text before the next one. */
  private static int partEnd(String html, int from) {
    int end = html.charAt(from) == '<' ? html.indexOf('>', from) + 1 : html.indexOf('<', from);
    return end <= 0 ? html.length() : end;
  }

  private void compare(String hans, String hant, Map<String, Integer> found) {
    char[] text = hans.toCharArray();
    int counted = 0;
    for (int at = 0; at < text.length; at++) {
      if (at >= counted && forms.isDecided(text[at], hant.charAt(at)) && isHan(text[at])) {
        Segmenter.Word word = word(text, at);
        String simplified = hans.substring(word.from(), word.to());
        String traditional = hant.substring(word.from(), word.to());
        if (!isKept(simplified, traditional)) {
          found.merge(simplified + traditional, 1, Integer::sum);
        }
        counted = word.to();
      }
    }
  }

  /** Whether a word is code or a quotation, which no edition converts. */
  private boolean isKept(String simplified, String traditional) {
    return IntStream.range(0, simplified.length())
        .anyMatch(at -> forms.isKept(simplified.charAt(at), traditional.charAt(at)));
  }

  private Segmenter.Word word(char[] text, int at) {
    int from = at;
    while (from > Math.max(0, at - AROUND) && isHan(text[from - 1])) {
      from--;
    }
    int to = at + 1;
    while (to < Math.min(text.length, at + AROUND) && isHan(text[to])) {
      to++;
    }
    return words.get().wordAt(text, at, from, to);
  }

  private static boolean isHan(char unit) {
    return Character.isIdeographic(unit);
  }
}
