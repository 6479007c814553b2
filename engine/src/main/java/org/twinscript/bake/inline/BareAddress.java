package org.twinscript.bake.inline;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web that simply stands in a text. It ends before white space, a mark of
 * Chinese, a bracket that it has not opened, and the marks that end a sentence. Han characters
 * belong to it where a part of its path begins with them, as in {@code https://example.org/头发/};
 * behind a Latin letter they are the sentence going on.
 */
final class BareAddress extends InlineSyntax {

  /** Letters and digits beyond Latin's. */
  private static final String OTHER = "[\\p{L}\\p{M}\\p{N}&&[^\\x00-\\x7F]]";

  private static final String LATIN = "[\\p{Alnum}\\-._~:/?#@!$&'()*+,;=%]";

  private static final String ESCAPED = "\\\\[\\p{Punct}&&[^<>|\\[\\]]]";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "^https?://(?:%1$s|(?<=[/=#.])%2$s(?:%2$s|[\\p{Alnum}\\-_.%%])*|%3$s)+"
              .formatted(ESCAPED, OTHER, LATIN));

  /** What a sentence puts behind an address. */
  private static final Pattern END = Pattern.compile("(?:[?!.,:;*_~']|==|\\\\)+$");

  @Override
  public CharSequence getCharacters() {
    return "h";
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    int start = parser.getIndex();
    BasedSequence input = parser.getInput();
    if (parser.peek(1) != 't' || start > 0 && isLatin(input.charAt(start - 1))) {
      return false;
    }
    Matcher found = ADDRESS.matcher(input).region(start, input.length());
    if (!found.find()) {
      return false;
    }
    String address = withoutEnd(found.group());
    if (address.endsWith("/") && address.indexOf("//") == address.length() - 2) {
      return false;
    }
    parser.flushTextNode();
    int end = start + address.length();
    String text = unescaped(address);
    parser.getBlock().appendChild(new AddressNode(input.subSequence(start, end), text, text));
    parser.setIndex(end);
    return true;
  }

  private static boolean isLatin(char before) {
    return before < 0x80 && Character.isLetterOrDigit(before);
  }

  private static String withoutEnd(String address) {
    String text = END.matcher(address).replaceFirst("");
    boolean opens = text.endsWith(")") && count(text, ')') > count(text, '(');
    return opens ? withoutEnd(text.substring(0, text.length() - 1)) : text;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(each -> each == sign).count();
  }

  private static String unescaped(String address) {
    return address.replaceAll("\\\\(\\p{Punct})", "$1");
  }
}
