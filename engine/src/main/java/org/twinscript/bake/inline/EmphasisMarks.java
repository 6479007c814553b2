package org.twinscript.bake.inline;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** One asterisk or underscore on each side is emphasis, two are strong emphasis. */
class EmphasisMarks extends DelimiterMarks {

  EmphasisMarks(char mark) {
    super(mark);
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    if (MarkRun.forbidden(opener, closer)) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    BasedSequence before = opener.getTailChars(used);
    BasedSequence after = closer.getLeadChars(used);
    DelimitedNode emphasis =
        used == 1
            ? new Emphasis(before, BasedSequence.NULL, after)
            : new StrongEmphasis(before, BasedSequence.NULL, after);
    opener.moveNodesBetweenDelimitersTo(emphasis, closer);
  }

  /** Underscores do nothing within a word: they are part of names. */
  static final class Underscores extends EmphasisMarks {

    Underscores() {
      super('_');
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
      return left && (!right || afterPunctuation);
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
      return right && (!left || beforePunctuation);
    }
  }
}
