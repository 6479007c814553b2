package org.twinscript.intake;

import java.util.regex.Pattern;

/** A line that names who edited an article: {@code [责任编辑：林溪]}. On news pages it ends the text. */
final class EditorLine {

  private static final String ROLE =
      "(?:责任|本文|本期|实习|网络|值班|执行|见习|核稿|版面|文字|新媒体|栏目|微信|美术|视频)?"
          + "(?:编辑|责编|编审|编校|小编|主编|制作|校对|审核|终审|复审|初审|监制|签发|统筹)";

  private static final Pattern LINE =
      Pattern.compile(
          "[(\\[【*—-]{0,3}\\s*"
              + ROLE
              + "(?:\\s?[:/|]\\s?|\\s)\\s*[\\p{L}\\d_ .·,、/|:()-]{0,40}[)\\]】]{0,2}");

  private static final int LONGEST = 60;

  private EditorLine() {}

  static boolean is(Line line) {
    String text = line.fold().text().strip();
    return !line.isProse()
        && line.hint() != Line.Hint.HEADING
        && text.length() <= LONGEST
        && LINE.matcher(text).matches();
  }
}
