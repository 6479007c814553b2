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

  private Question() {}

  /** Whether the clause before a place asks. */
  static boolean asks(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST && PAUSES.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return ASKS.matcher(Pinyin.GLOSS.matcher(text.substring(start, end)).replaceAll("")).find();
  }
}
