package org.twinscript.bake.inline;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Text that reads the same in every edition: {@code {=里=}} becomes {@code <span
 * translate="no">里</span>}. On one line, plain text only; a backslash before the brace takes the
 * meaning away.
 */
final class VerbatimText extends Node {

  private VerbatimText(BasedSequence marked, BasedSequence text) {
    super(marked);
    appendChild(new Text(text));
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Finds it. */
  static final class Marker extends InlineSyntax {

    private static final String OPENING = "{=";
    private static final String CLOSING = "=}";

    /** The block, the end of its line and the next closing mark that were looked at last. */
    private BasedSequence block = BasedSequence.NULL;

    private int line = -1;
    private int closing = -1;

    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public boolean parse(LightInlineParser parser) {
      BasedSequence input = parser.getInput();
      int start = parser.getIndex();
      int text = start + OPENING.length();
      if (parser.peek(1) != OPENING.charAt(1) || !closes(input, text + 1)) {
        return false;
      }
      parser.flushTextNode();
      int end = closing + CLOSING.length();
      parser
          .getBlock()
          .appendChild(
              new VerbatimText(input.subSequence(start, end), input.subSequence(text, closing)));
      parser.setIndex(end);
      return true;
    }

    /** Looks for the closing mark of a line once, not once for each opening mark. */
    private boolean closes(BasedSequence input, int from) {
      if (input != block || from > line) {
        block = input;
        int end = input.indexOf('\n', from - 1);
        line = end < 0 ? input.length() : end;
        closing = -1;
      }
      if (closing < from) {
        int found = input.indexOf(CLOSING, from);
        closing = found < 0 ? Integer.MAX_VALUE : found;
      }
      return closing < line;
    }
  }
}
