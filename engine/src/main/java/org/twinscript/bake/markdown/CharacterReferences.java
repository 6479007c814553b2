package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.article.Characters;
import org.twinscript.message.Sentence;

/**
 * Finds characters written by their numbers, {@code &#x1;}, that no text may hold as such: a feed
 * with one could not be read, and half a surrogate pair would be lost.
 */
final class CharacterReferences {

  /** No more digits than CommonMark reads. */
  private static final Pattern NUMBER =
      Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,8}));");

  private static final int HEX = 16;
  private static final int DECIMAL = 10;

  private final Remarks remarks;

  CharacterReferences(Remarks remarks) {
    this.remarks = remarks;
  }

  void find(Document document) {
    Nodes.all(document).forEach(this::find);
  }

  private void find(Node node) {
    if (node instanceof HtmlEntity) {
      find(node, node.getChars());
    } else if (node instanceof Reference reference) {
      find(node, reference.getTitle());
    } else if (node instanceof Link link) {
      find(node, link.getTitle());
    } else if (node instanceof Image image) {
      find(node, image.getTitle());
    }
  }

  private void find(Node node, CharSequence text) {
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      if (isForbidden(number)) {
        remarks.fault(node, Sentence.of("text.no-character", number.group()));
      }
    }
  }

  private static boolean isForbidden(Matcher number) {
    String hex = number.group(1);
    long point = hex == null ? Long.parseLong(number.group(2), DECIMAL) : Long.parseLong(hex, HEX);
    return point > Character.MAX_CODE_POINT || Characters.isForbidden((int) point);
  }
}
