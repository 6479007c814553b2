package org.twinscript.intake;

import org.jsoup.nodes.Element;

/**
 * Superscripts and subscripts as text. Digits and signs have characters of their own in Unicode
 * ({@code 10⁹, CO₂}); what has none is put between the marks that content files use: {@code x^ab^},
 * {@code H~x~}.
 */
final class Raised {

  private static final String PLAIN = "0123456789+-=()ni";
  private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
  private static final String LOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ";

  /** Longer ones are text that somebody set small. */
  private static final int LONGEST = 12;

  private Raised() {}

  static String of(Element element) {
    String text = element.text().strip();
    return of(text, element.normalName().equals("sup"));
  }

  /** The text raised or lowered; the number of a note, {@code [1]}, stays as it is. */
  static String of(String text, boolean high) {
    if (text.isEmpty() || text.length() > LONGEST || text.startsWith("[") || hasHan(text)) {
      return text;
    }
    StringBuilder shifted = new StringBuilder();
    for (char c : text.toCharArray()) {
      int at = PLAIN.indexOf(plain(c));
      if (at < 0) {
        String mark = high ? "^" : "~";
        return mark + text + mark;
      }
      shifted.append((high ? HIGH : LOW).charAt(at));
    }
    return shifted.toString();
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static char plain(char c) {
    return switch (c) {
      case '−', '–', '－', '﹣', '‑' -> '-';
      case '＋', '﹢' -> '+';
      case '（' -> '(';
      case '）' -> ')';
      default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
    };
  }
}
