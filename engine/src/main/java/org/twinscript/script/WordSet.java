package org.twinscript.script;

import java.util.BitSet;
import java.util.Collection;

/**
 * Words that may stand beside a place of a text. Most are single characters, which are asked first.
 * Immutable.
 */
final class WordSet {

  private final BitSet characters = new BitSet();
  private final String[] longer;

  /** A bit for each first and each last character of a longer word; two may share one. */
  private final long firsts;

  private final long lasts;

  WordSet(Collection<String> words) {
    longer = words.stream().filter(word -> word.length() > 1).toArray(String[]::new);
    words.stream()
        .filter(word -> word.length() == 1)
        .forEach(word -> characters.set(word.charAt(0)));
    long first = 0;
    long last = 0;
    for (String word : longer) {
      first |= 1L << word.charAt(0);
      last |= 1L << word.charAt(word.length() - 1);
    }
    firsts = first;
    lasts = last;
  }

  /** Whether one of the words ends at a place, and begins no earlier than the text. */
  boolean end(char[] text, int from, int at) {
    if (at > from && characters.get(text[at - 1])) {
      return true;
    }
    if (at == from || (lasts & 1L << text[at - 1]) == 0) {
      return false;
    }
    for (String word : longer) {
      if (at - from >= word.length() && stands(word, text, at - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words begins at a place, and ends no later than the text. */
  boolean begin(char[] text, int at, int to) {
    if (at < to && characters.get(text[at])) {
      return true;
    }
    if (at == to || (firsts & 1L << text[at]) == 0) {
      return false;
    }
    for (String word : longer) {
      if (to - at >= word.length() && stands(word, text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words ends at a place. */
  boolean end(String text, int at) {
    if (at > 0 && characters.get(text.charAt(at - 1))) {
      return true;
    }
    for (String word : longer) {
      if (text.startsWith(word, at - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words begins at a place. */
  boolean begin(String text, int at) {
    if (at < text.length() && characters.get(text.charAt(at))) {
      return true;
    }
    for (String word : longer) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String word, char[] text, int start) {
    for (int unit = 0; unit < word.length(); unit++) {
      if (text[start + unit] != word.charAt(unit)) {
        return false;
      }
    }
    return true;
  }
}
