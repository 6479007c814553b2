package org.twinscript.restore;

/** What speaks against a text as a whole, beside its words; costs in nats. */
final class Form {

  /** The cost of a quotation mark or bracket without a partner. */
  private static final double FAULT = 5;

  /** The cost of a sentence of a single character. */
  private static final double STUB = 7;

  /** Marks further away from the run have no partner near it. */
  private static final int NEAR = 1_000;

  /** No passage ends with such a mark. */
  private static final String GOES_ON = "、，,“‘（(《「『—·";

  /** And hardly any with a quotation that has no mark of its own. */
  private static final String CLOSES = "”’」』";

  private Form() {}

  /** The cost of a passage in which a candidate stands from an offset on. */
  static double cost(String page, int start, Candidate path) {
    int end = Math.min(page.length(), path.horizon() + NEAR);
    String text = path.text() + path.context() + page.substring(path.horizon(), end);
    String before = page.substring(Math.max(0, start - NEAR), start);
    boolean odd = end == page.length() && endsOddly(text);
    double faults = Balance.faults(before + text) + (odd ? 2 : 0);
    String run = text.substring(0, Math.min(text.length(), path.text().length() + 1));
    return FAULT * faults + stubs(withoutGlosses(before), withoutGlosses(run));
  }

  private static String withoutGlosses(String text) {
    return Pinyin.GLOSS.matcher(text).replaceAll("");
  }

  private static boolean endsOddly(String text) {
    int last = text.length() - 1;
    if (last < 0 || GOES_ON.indexOf(text.charAt(last)) >= 0) {
      return last >= 0;
    }
    return last > 0 && CLOSES.indexOf(text.charAt(last)) >= 0 && Han.is(text.charAt(last - 1));
  }

  /** The model knows words only: a full stop after a word or two looks cheap to it. */
  private static double stubs(String before, String run) {
    String text = before + run;
    double cost = 0;
    for (int stop = text.indexOf('。', before.length()); stop >= 0; ) {
      int start = stop;
      while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
      }
      boolean isClause = start > 0 && start < stop && text.charAt(start - 1) != '“';
      cost += isClause ? Math.max(0, STUB * (3 - (stop - start)) / 2) : 0;
      stop = text.indexOf('。', stop + 1);
    }
    return cost;
  }
}
