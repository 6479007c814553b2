package org.twinscript.restore;

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

  /** A {@code ?} before characters that make no sense. */
  private static final Trust BEFORE_NONSENSE = new Trust(5, -4);

  private static final Trust BEHIND_A_QUESTION = new Trust(10, -4);

  /** A {@code ?} before a reading that is none of the character before it. */
  private static final Trust BEFORE_A_READING = new Trust(3, 0);

  /** A letter behind Chinese and a {@code ?}. */
  private static final Trust BEFORE_LATIN = new Trust(11, -7);

  /** In an address or a pattern a {@code ?} stands between letters. */
  private static final Trust WITHIN_LATIN = new Trust(11, 1.5);

  /** A row of marks says nothing else of what stood there. */
  private static final Trust ROW = new Trust(16, -2);

  private static final Trust ROW_AT_THE_END = new Trust(11, -4);

  /** A row where a quotation should end. */
  private static final Trust ROW_IN_A_QUOTATION = new Trust(3, 1.5);

  private static final Trust ROW_BEHIND_A_QUESTION = new Trust(1_000, 7);

  /**
   * How far what is on the page is trusted to be what was written, in nats, before the language is
   * asked.
   *
   * @param unchanged where something is to be written instead
   * @param unnoted where the place is to be noted
   */
  record Trust(double unchanged, double unnoted) {}

  private Question() {}

  /** What speaks for the page's own text beside a reading. */
  static Trust trust(String page, int start, Candidate best) {
    if (best.source().startsWith("(")) {
      return BEFORE_A_READING;
    }
    boolean asks = asks(page, start);
    String shown = page.substring(start, best.end());
    if (shown.chars().anyMatch(unit -> unit > '~' && FullWidth.toAscii((char) unit) == unit)) {
      return asks ? BEHIND_A_QUESTION : BEFORE_NONSENSE;
    }
    if (shown.chars().anyMatch(Character::isLetterOrDigit)) {
      boolean within = start > 0 && MarkContext.isLatin(page.charAt(start - 1));
      return within ? WITHIN_LATIN : BEFORE_LATIN;
    }
    boolean quoted = page.lastIndexOf('“', start) > page.lastIndexOf('”', start);
    boolean closes = quoted && best.text().equals("。”");
    boolean ends = best.end() == page.length() && (closes || !best.beginsWithMark());
    if (asks) {
      return ends && closes ? ROW_AT_THE_END : ROW_BEHIND_A_QUESTION;
    }
    return ends && closes ? ROW_IN_A_QUOTATION : ends ? ROW_AT_THE_END : ROW;
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
