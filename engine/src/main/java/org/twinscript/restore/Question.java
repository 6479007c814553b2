package org.twinscript.restore;

import java.util.List;
import java.util.regex.Pattern;

/** Tells by its words whether a clause asks something, so that a question mark belongs there. */
final class Question {

  private static final Pattern ASKS =
      Pattern.compile(
          "什[么麼]|怎|[谁誰]|哪|[吗嗎]|呢|吧|[几幾](?!乎|[十百千万萬])|多少|(?<!任)何|是否|[难難]道" + "|(.)[不没沒]\\1");

  /** No clause is longer. */
  private static final int LONGEST = 200;

  /** What a clause begins behind. */
  private static final String PAUSES = "。，；：！,;:!“”";

  /** What a {@code ?} before characters that make no sense has for it, in nats. */
  private static final double BEFORE_NONSENSE = 11;

  /** Of a {@code ?} before a reading that is none of the character before it. */
  private static final double BEFORE_A_READING = 3;

  private static final double BEHIND_A_QUESTION = 16;

  /** The same of a row of marks, which says nothing else of what stood there. */
  private static final double OF_MARKS = 16;

  private static final double AT_THE_END = 11;

  private static final double NEVER = 1_000;

  private Question() {}

  /**
   * How far what is on the page is trusted to be what was written, in nats, before the language is
   * asked.
   */
  static double trust(String page, int start, List<Reading> readings) {
    boolean asks = asks(page, start);
    if (readings.isEmpty()) {
      return 0;
    }
    Candidate best = readings.get(0).run();
    if (best.source().startsWith("(")) {
      return BEFORE_A_READING;
    }
    String shown = page.substring(start, best.end());
    if (shown.chars().anyMatch(unit -> unit > '~' && FullWidth.toAscii((char) unit) == unit)) {
      return asks ? BEHIND_A_QUESTION : BEFORE_NONSENSE;
    }
    boolean quoted = page.lastIndexOf('“', start) > page.lastIndexOf('”', start);
    boolean closes = quoted && best.text().equals("。”");
    boolean ends = best.end() == page.length() && (closes || !best.beginsWithMark());
    return asks && !(ends && closes) ? NEVER : ends ? AT_THE_END : OF_MARKS;
  }

  /** Whether the clause before a place asks. */
  static boolean asks(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST && PAUSES.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return ASKS.matcher(Pinyin.GLOSS.matcher(text.substring(start, end)).replaceAll("")).find();
  }
}
