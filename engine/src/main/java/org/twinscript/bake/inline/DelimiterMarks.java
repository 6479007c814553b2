package org.twinscript.bake.inline;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;

/** What all marks around words have in common; by default they open and close within words. */
abstract class DelimiterMarks implements DelimiterProcessor {

  private final char mark;

  DelimiterMarks(char mark) {
    this.mark = mark;
  }

  @Override
  public final char getOpeningCharacter() {
    return mark;
  }

  @Override
  public final char getClosingCharacter() {
    return mark;
  }

  @Override
  public int getMinLength() {
    return 1;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean left,
      boolean right,
      boolean afterPunctuation,
      boolean beforePunctuation,
      boolean afterSpace,
      boolean beforeSpace) {
    return left;
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean left,
      boolean right,
      boolean afterPunctuation,
      boolean beforePunctuation,
      boolean afterSpace,
      boolean beforeSpace) {
    return right;
  }

  @Override
  public final boolean skipNonOpenerCloser() {
    return false;
  }

  /** DelimiterMarks without a partner are text. */
  @Override
  public final Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun run) {
    return null;
  }
}
