package org.twinscript.bake.inline;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

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

    private static final Pattern MARKED = Pattern.compile("^\\{=(.+?)=\\}");

    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public boolean parse(LightInlineParser parser) {
      BasedSequence[] found = parser.matchWithGroups(MARKED);
      if (found == null) {
        return false;
      }
      parser.flushTextNode();
      parser.getBlock().appendChild(new VerbatimText(found[0], found[1]));
      return true;
    }
  }
}
