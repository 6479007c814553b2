package org.twinscript.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gives quotations the marks of an edition: “ ” and ‘ ’ within in Simplified text, 「 」 and 『 』
 * within in Traditional. An outermost quotation gets 「 」 in Traditional, whatever its marks were,
 * and keeps its kind in Simplified; one inside another takes the kind its parent has not.
 * Immutable.
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
    OpenQuotations open = new OpenQuotations(text);
    for (int at = 0; at < text.length(); at++) {
      int mark = mark(text.charAt(at));
      if (mark >= CLOSING && !isApostrophe(text, at, open)) {
        close(text, at, open, partner, unpaired);
      } else if (mark >= 0 && mark < CLOSING) {
        open.push(at);
      }
    }
    unpaired.addAll(open.places());
    return partner;
  }

  private void close(
      String text, int at, OpenQuotations open, int[] partner, List<Integer> unpaired) {
    char opening = opening(text.charAt(at));
    if (!open.has(opening)) {
      unpaired.add(at);
      return;
    }
    int last = open.pop();
    while (text.charAt(last) != opening) {
      unpaired.add(last);
      last = open.pop();
    }
    partner[last] = at;
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
  private boolean isApostrophe(String text, int at, OpenQuotations open) {
    if (text.charAt(at) != APOSTROPHE || at == 0 || !isLatin(text.charAt(at - 1))) {
      return false;
    }
    boolean withinWord = at + 1 < text.length() && isLatin(text.charAt(at + 1));
    return withinWord || !open.has(opening(APOSTROPHE));
  }

  private String replace(String text, int[] partner) {
    StringBuilder out = new StringBuilder(text);
    Writing writing = new Writing(text);
    Deque<Integer> kinds = new ArrayDeque<>();
    Deque<Integer> ends = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      if (!ends.isEmpty() && ends.peek() == at) {
        ends.pop();
        kinds.pop();
      } else if (partner[at] > 0 && !writing.isLatinQuotation(at, partner[at])) {
        boolean source = this.source.indexOf(text.charAt(at)) >= 0;
        int kind = source ? kind(text.charAt(at), kinds) : mark(text.charAt(at));
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

  /** The kind of a quotation that is rewritten, within others whose kinds are known. */
  private int kind(char opening, Deque<Integer> around) {
    if (!around.isEmpty()) {
      return 1 - around.peek();
    }
    return target.equals(TRADITIONAL) ? 0 : mark(opening);
  }

  /** Where quotations were opened that are not closed yet, the innermost first. */
  private static final class OpenQuotations {
    private final String text;
    private final Deque<Integer> places = new ArrayDeque<>();

    /** How many of each opening mark are open, by its place in the two rows. */
    private final int[] counts = new int[SIMPLIFIED.length() + TRADITIONAL.length()];

    OpenQuotations(String text) {
      this.text = text;
    }

    private static int row(char opening) {
      return (SIMPLIFIED + TRADITIONAL).indexOf(opening);
    }

    boolean has(char opening) {
      return counts[row(opening)] > 0;
    }

    void push(int at) {
      counts[row(text.charAt(at))]++;
      places.push(at);
    }

    int pop() {
      int at = places.pop();
      counts[row(text.charAt(at))]--;
      return at;
    }

    Deque<Integer> places() {
      return places;
    }
  }

  /** Which letters stand before each place of a text, counted once for all its quotations. */
  private static final class Writing {
    private final int[] chinese;
    private final int[] letters;

    /** Whether the nearest letter, digit or full-width mark before and behind is Chinese. */
    private final boolean[] chineseBefore;

    private final boolean[] chineseBehind;

    Writing(String text) {
      int length = text.length();
      chinese = new int[length + 1];
      letters = new int[length + 1];
      chineseBefore = new boolean[length + 1];
      chineseBehind = new boolean[length + 1];
      for (int at = 0; at < length; at++) {
        char unit = text.charAt(at);
        chinese[at + 1] = chinese[at] + (isChinese(unit) ? 1 : 0);
        letters[at + 1] = letters[at] + (Character.isLetter(unit) ? 1 : 0);
        chineseBefore[at + 1] = nearest(unit, chineseBefore[at]);
      }
      for (int at = length - 1; at >= 0; at--) {
        chineseBehind[at] = nearest(text.charAt(at), chineseBehind[at + 1]);
      }
    }

    private static boolean nearest(char unit, boolean further) {
      boolean isChinese = isChinese(unit);
      return isChinese || isLatin(unit) ? isChinese : further;
    }

    /** Words of it, that is; figures alone, “1—3—7”, are as Chinese as the text around them. */
    boolean isLatinQuotation(int start, int end) {
      return chinese[end] == chinese[start]
          && letters[end] > letters[start]
          && !chineseBefore[start]
          && !chineseBehind[end + 1];
    }
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
