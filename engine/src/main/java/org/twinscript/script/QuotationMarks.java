package org.twinscript.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gives quotations the marks of an edition: “ ” and ‘ ’ within in Simplified text, 「 」 and 『 』
 * within in Traditional. An outermost quotation keeps its kind; one inside another takes the kind
 * its parent has not. Immutable.
 *
 * <p>What stays: apostrophes, quotations of Latin words amid Latin words, marks without a partner.
 */
final class QuotationMarks {

  /**
   * A text after conversion, as long as before.
   *
   * @param unpaired where marks of the source stand that have no partner, ascending
   */
  record Outcome(String text, List<Integer> unpaired) {
    Outcome {
      unpaired = List.copyOf(unpaired);
    }
  }

  private static final String SIMPLIFIED = "“‘”’";
  private static final String TRADITIONAL = "「『」』";

  /** All marks of both rows lie between these, and no Han does. */
  private static final char FIRST = '‘';

  private static final char LAST = '』';

  /** Where the closings begin in a row. */
  private static final int CLOSING = 2;

  private static final char APOSTROPHE = '’';

  /** Openings of the two kinds, then their closings. */
  private final String source;

  private final String target;

  QuotationMarks(Script from, Script to) {
    source = from == Script.HANS ? SIMPLIFIED : TRADITIONAL;
    target = to == Script.HANS ? SIMPLIFIED : TRADITIONAL;
  }

  /** Converts the marks of one block of text; a quotation does not reach beyond it. */
  Outcome convert(String text) {
    if (source.equals(target) || !hasMark(text)) {
      return new Outcome(text, List.of());
    }
    List<Integer> unpaired = new ArrayList<>();
    int[] partner = pair(text, unpaired);
    return new Outcome(replace(text, partner), unpaired.stream().sorted().toList());
  }

  private boolean hasMark(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit >= FIRST && unit <= LAST && source.indexOf(unit) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * For each opening mark with a partner, where that stands; zero elsewhere. Marks of the target
   * pair as well: a source mark within such a quotation is not to cross it.
   */
  private int[] pair(String text, List<Integer> unpaired) {
    int[] partner = new int[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      int mark = mark(text.charAt(at));
      if (mark >= CLOSING && !isApostrophe(text, at, open)) {
        close(text, at, open, partner, unpaired);
      } else if (mark >= 0 && mark < CLOSING) {
        open.push(at);
      }
    }
    unpaired.addAll(open);
    return partner;
  }

  private void close(
      String text, int at, Deque<Integer> open, int[] partner, List<Integer> unpaired) {
    char opening = opening(text.charAt(at));
    if (open.stream().noneMatch(each -> text.charAt(each) == opening)) {
      unpaired.add(at);
      return;
    }
    while (text.charAt(open.peek()) != opening) {
      unpaired.add(open.pop());
    }
    partner[open.pop()] = at;
  }

  /** The place of a mark in its script's row, or -1. */
  private static int mark(char unit) {
    return Math.max(SIMPLIFIED.indexOf(unit), TRADITIONAL.indexOf(unit));
  }

  private static char opening(char closing) {
    String row = SIMPLIFIED.indexOf(closing) >= 0 ? SIMPLIFIED : TRADITIONAL;
    return row.charAt(row.indexOf(closing) - CLOSING);
  }

  /** Within a Latin word, or at its end while no quotation of that kind is open: don’t, nurses’. */
  private boolean isApostrophe(String text, int at, Deque<Integer> open) {
    if (text.charAt(at) != APOSTROPHE || at == 0 || !isLatin(text.charAt(at - 1))) {
      return false;
    }
    boolean withinWord = at + 1 < text.length() && isLatin(text.charAt(at + 1));
    return withinWord || open.stream().noneMatch(each -> text.charAt(each) == opening(APOSTROPHE));
  }

  private String replace(String text, int[] partner) {
    StringBuilder out = new StringBuilder(text);
    Deque<Integer> kinds = new ArrayDeque<>();
    Deque<Integer> ends = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      if (!ends.isEmpty() && ends.peek() == at) {
        ends.pop();
        kinds.pop();
      } else if (partner[at] > 0 && !isLatinQuotation(text, at, partner[at])) {
        boolean source = this.source.indexOf(text.charAt(at)) >= 0;
        int kind = source && !kinds.isEmpty() ? 1 - kinds.peek() : mark(text.charAt(at));
        if (source) {
          out.setCharAt(at, target.charAt(kind));
          out.setCharAt(partner[at], target.charAt(kind + CLOSING));
        }
        kinds.push(kind);
        ends.push(partner[at]);
      }
    }
    return out.toString();
  }

  /** Words of it, that is; figures alone, “1—3—7”, are as Chinese as the text around them. */
  private static boolean isLatinQuotation(String text, int start, int end) {
    boolean hasLetter = false;
    for (int at = start; at < end; at++) {
      if (isChinese(text.charAt(at))) {
        return false;
      }
      hasLetter |= Character.isLetter(text.charAt(at));
    }
    return hasLetter && !isChineseBeside(text, start, -1) && !isChineseBeside(text, end, 1);
  }

  /** Whether the next letter, digit or full-width mark in a direction is Chinese. */
  private static boolean isChineseBeside(String text, int from, int step) {
    for (int at = from + step; at >= 0 && at < text.length(); at += step) {
      if (isChinese(text.charAt(at)) || isLatin(text.charAt(at))) {
        return isChinese(text.charAt(at));
      }
    }
    return false;
  }

  /** Han, by its surrogates too, and the marks of Chinese text other than quotation marks. */
  private static boolean isChinese(char unit) {
    return Character.isSurrogate(unit)
        || Character.UnicodeScript.of(unit) == Character.UnicodeScript.HAN
        || unit >= '\u3000' && unit <= '\u303F' && TRADITIONAL.indexOf(unit) < 0
        || unit >= '\uFF00' && unit <= '\uFFEF';
  }

  private static boolean isLatin(char unit) {
    return Character.isLetterOrDigit(unit) && !isChinese(unit);
  }
}
