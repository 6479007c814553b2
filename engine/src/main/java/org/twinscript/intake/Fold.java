package org.twinscript.intake;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as labels are compared: Simplified, ASCII marks, lower case, no pinyin in brackets. Every
 * place in it leads back to the page's own text, so that what is found is returned as it stood.
 */
final class Fold {

  /** A reading after its character: {@code 來(lái)}. */
  private static final Pattern GLOSS =
      Pattern.compile("[(（](?<=\\p{IsHan}.)[\\p{IsLatin}&&\\p{Ll}]{1,6}[)）]");

  private final String raw;
  private final String text;
  private final String compact;
  private final int[] origins;

  private Fold(String raw, String text, int[] origins) {
    this.raw = raw;
    this.text = text;
    this.compact = compact(text);
    this.origins = origins;
  }

  static Fold of(String raw) {
    StringBuilder folded = new StringBuilder(raw.length());
    int[] origins = new int[raw.length() + 1];
    Matcher gloss = GLOSS.matcher(raw);
    int nextGloss = gloss.find() ? gloss.start() : raw.length();
    for (int i = 0; i < raw.length(); i++) {
      if (i == nextGloss) {
        i = gloss.end() - 1;
        nextGloss = gloss.find() ? gloss.start() : raw.length();
        continue;
      }
      origins[folded.length()] = i;
      folded.append(fold(raw.charAt(i)));
    }
    origins[folded.length()] = raw.length();
    return new Fold(raw, folded.toString(), Arrays.copyOf(origins, folded.length() + 1));
  }

  private static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && (c < '\t' || c > '\r')) {
        compact.append(c);
      }
    }
    return compact.toString();
  }

  private static char fold(char c) {
    if (c >= '！' && c <= '～') {
      return Character.toLowerCase((char) (c - '！' + '!'));
    }
    return switch (c) {
      case '\u3000', '\u00A0', '\t' -> ' ';
      case '丨', '│', '∣' -> '|';
      default -> Character.toLowerCase(Scripts.fold(c));
    };
  }

  String text() {
    return text;
  }

  /** Without any white space, for comparison with interface words. */
  String compact() {
    return compact;
  }

  /** The page's own text between two places of the folded one. */
  String original(int from, int to) {
    return raw.substring(origins[from], origins[to]);
  }
}
