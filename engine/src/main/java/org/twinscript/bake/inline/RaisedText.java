package org.twinscript.bake.inline;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * {@code H~2~O} and {@code 10^9^}. Between the marks stand only Latin letters, digits and signs
 * that part nothing, and before them a letter, a digit, a bracket or another such text; no digit
 * follows. So {@code 3~5次，10~15分}, {@code 3~5,10~15} and {@code x^2+y^2} stay as typed.
 */
final class RaisedText extends InlineSyntax {

  private static final String INNER = "((?:[\\p{IsLatin}\\d+\\-−–.()=/'′±×%°]){1,40})";

  private static final Pattern LOWERED = Pattern.compile("^~" + INNER + "~(?![~\\d])");

  private static final Pattern RAISED = Pattern.compile("^\\^" + INNER + "\\^(?![\\^\\d])");

  private static final Pattern SIGNS_ALONE = Pattern.compile("[^\\p{IsLatin}\\d]+");

  @Override
  public CharSequence getCharacters() {
    return "~^";
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    int start = parser.getIndex();
    boolean lowered = parser.peek() == '~';
    BasedSequence[] found = parser.matchWithGroups(lowered ? LOWERED : RAISED);
    if (found == null) {
      return false;
    }
    if (!fits(found[1], lowered, parser, start)) {
      parser.setIndex(start);
      return false;
    }
    parser.flushTextNode();
    int length = found[0].length();
    TaggedText text =
        new TaggedText(
            lowered ? "sub" : "sup",
            found[0].subSequence(0, 1),
            found[1],
            found[0].subSequence(length - 1, length));
    text.appendChild(new Text(found[1]));
    parser.getBlock().appendChild(text);
    return true;
  }

  /** Signs alone, as in {@code Na^+^}, need what they are a sign of. */
  private static boolean fits(
      BasedSequence text, boolean lowered, LightInlineParser parser, int start) {
    boolean signs = SIGNS_ALONE.matcher(text).matches();
    if (isBehindAnother(parser, start)) {
      return true;
    }
    int before = start == 0 ? ' ' : Character.codePointBefore(parser.getInput(), start);
    return Character.isLetterOrDigit(before) && !(signs && lowered) || isBracket(before) && !signs;
  }

  /** As in {@code SO~4~^2-^}. */
  private static boolean isBehindAnother(LightInlineParser parser, int start) {
    return parser.getCurrentText().isEmpty()
        && parser.getBlock().getLastChild() instanceof TaggedText last
        && last.getEndOffset() == parser.getInput().getStartOffset() + start;
  }

  private static boolean isBracket(int point) {
    int type = Character.getType(point);
    return type == Character.START_PUNCTUATION || type == Character.END_PUNCTUATION;
  }
}
