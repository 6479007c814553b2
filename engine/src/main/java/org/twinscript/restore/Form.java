package org.twinscript.restore;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with a text as a whole, beside its words. */
final class Form {

  /** Marks further away from the run have no partner near it. */
  private static final int NEAR = 1_000;

  private static final int SHORTEST_CLAUSE = 4;

  /** No passage ends with such a mark. */
  private static final String GOES_ON = "、，,“‘（(《「『—·";

  /** And hardly any with a quotation that has no mark of its own. */
  private static final String CLOSES = "”’」』";

  /** A longer passage is no title. */
  private static final int LONGEST_TITLE = 60;

  /** What a title hardly has: a full stop within. */
  private static final int STOP_IN_A_TITLE = 4;

  /** What tells that a passage is a sentence: its end, or that it pauses or lets somebody speak. */
  private static final Pattern SENTENCE = Pattern.compile("[，,]|[:：]“|[。！？…；：!?;:”’]$");

  /** A full stop that ends no quotation. */
  private static final Pattern STOP = Pattern.compile("。(?!”)");

  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}+");

  private final String page;
  private final String before;
  private final Map<String, Integer> known = new HashMap<>();

  /**
   * @param start offset in a passage from which on candidates stand
   */
  Form(String page, int start) {
    this.page = page;
    this.before = page.substring(Math.max(0, start - NEAR), start);
  }

  /** How much is wrong with the passage in which a candidate stands. */
  double faults(Candidate path) {
    int end = Math.min(page.length(), path.horizon() + NEAR);
    boolean last = end == page.length();
    // Where no title is, words are all alike.
    boolean title = last && before.length() + end - path.horizon() <= LONGEST_TITLE;
    String text = path.text() + path.context();
    String shape = title ? text : WORDS.matcher(text).replaceAll("一");
    return known.computeIfAbsent(
        path.horizon() + shape,
        key -> faults(path, shape + page.substring(path.horizon(), end), last));
  }

  private int faults(Candidate path, String text, boolean last) {
    return Balance.faults(before + text)
        + (last && endsOddly(text) ? 2 : 0)
        + (last && stopsATitle(before, path, text) ? STOP_IN_A_TITLE : 0);
  }

  /** Whether a candidate ends a sentence within what has no sentence at all: a title, a caption. */
  private static boolean stopsATitle(String before, Candidate path, String text) {
    return before.length() + text.length() <= LONGEST_TITLE
        && STOP.matcher(path.text() + path.context()).find()
        && before.indexOf('。') < 0
        && text.indexOf('。', path.text().length() + path.context().length()) < 0
        && !SENTENCE.matcher(before + text).find();
  }

  /**
   * How far a text has full stops behind a word or two: a language model that sees four characters
   * does not know how short the sentence is.
   */
  static double stubs(String before, Candidate path) {
    String text = before + path.text();
    double stubs = 0;
    int stop = text.indexOf('。', before.length());
    while (stop >= 0) {
      int start = stop;
      while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
      }
      boolean free = start == 0 || isSpeech(text, start);
      stubs += free ? 0 : Math.max(0, SHORTEST_CLAUSE - (stop - start));
      stop = text.indexOf('。', stop + 1);
    }
    return stubs;
  }

  /** Whether somebody begins to speak: that may be short. */
  static boolean isSpeech(String text, int start) {
    return start > 1 && text.charAt(start - 1) == '“' && ":：".indexOf(text.charAt(start - 2)) >= 0;
  }

  /** Where the letters at the end of a text begin. */
  static int sentenceStart(String text) {
    int from = text.length();
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean endsOddly(String text) {
    int last = text.length() - 1;
    if (last < 0 || GOES_ON.indexOf(text.charAt(last)) >= 0) {
      return last >= 0;
    }
    return last > 0 && CLOSES.indexOf(text.charAt(last)) >= 0 && Han.is(text.charAt(last - 1));
  }
}
