package org.twinscript.bake.inline;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Two signs on each side, neither one nor three: {@code ~~deleted~~} and {@code ==marked==}. A
 * single {@code ~} is a range, {@code 3~5次}.
 */
final class PairedMarks extends DelimiterMarks {

  /** How many signs stand on each side. */
  static final int LENGTH = 2;

  private final String element;

  PairedMarks(char mark, String element) {
    super(mark);
    this.element = element;
  }

  @Override
  public int getMinLength() {
    return LENGTH;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return LENGTH;
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    TaggedText text =
        new TaggedText(
            element, opener.getTailChars(used), BasedSequence.NULL, closer.getLeadChars(used));
    opener.moveNodesBetweenDelimitersTo(text, closer);
  }
}
