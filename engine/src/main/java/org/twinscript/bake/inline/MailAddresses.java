package org.twinscript.bake.inline;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mail addresses that simply stand in a text: {@code 请写信至 a@example.org。} Looked for when all else
 * is read, as what stands before the sign is an ordinary text until then. Letters of ASCII alone;
 * no Han character or mark belongs to one, and it neither begins nor ends within a word of other
 * letters.
 */
public final class MailAddresses {

  /** What may stand before the sign; some of it escaped, as the import writes it. */
  private static final String LOCAL = "(?:[A-Za-z0-9]|\\\\?[._%+\\-])";

  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?+";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![A-Za-z0-9._%%+\\-/@\\\\])(?=[A-Za-z0-9])%1$s{1,64}+@(?:%2$s\\.)+[A-Za-z]{2,24}+(?![A-Za-z0-9_@-]|\\.[A-Za-z0-9])"
              .formatted(LOCAL, LABEL));

  private MailAddresses() {}

  /** Puts a link in the place of each. */
  public static void linkAll(Document document) {
    if (document.getChars().indexOf('@') < 0) {
      return;
    }
    List<Text> texts = new ArrayList<>();
    document.getDescendants().forEach(node -> collect(node, texts));
    texts.forEach(MailAddresses::link);
  }

  private static void collect(Node node, List<Text> texts) {
    boolean isShownAsTyped =
        node.getParent() instanceof Code
            || node.getAncestorOfType(Image.class, ImageRef.class) != null;
    if (node instanceof Text text && !isShownAsTyped && text.getChars().indexOf('@') >= 0) {
      texts.add(text);
    }
  }

  private static void link(Text text) {
    BasedSequence chars = text.getChars();
    Matcher found = ADDRESS.matcher(chars);
    int done = 0;
    while (found.find()) {
      if (isPartOfAWord(chars, found.start(), found.end())) {
        continue;
      }
      String address = found.group().replace("\\", "");
      text.insertBefore(new Text(chars.subSequence(done, found.start())));
      text.insertBefore(
          new AddressNode(
              chars.subSequence(found.start(), found.end()), address, "mailto:" + address));
      done = found.end();
    }
    if (done > 0) {
      text.insertBefore(new Text(chars.subSequence(done, chars.length())));
      text.unlink();
    }
  }

  private static boolean isPartOfAWord(BasedSequence chars, int start, int end) {
    return start > 0 && isOtherLetter(Character.codePointBefore(chars, start))
        || end < chars.length() && isOtherLetter(Character.codePointAt(chars, end));
  }

  private static boolean isOtherLetter(int point) {
    return Character.isLetterOrDigit(point) && !CjkCharacters.isCjk(point);
  }
}
