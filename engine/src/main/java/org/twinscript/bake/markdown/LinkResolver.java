package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinscript.bake.inline.AddressNode;
import org.twinscript.bake.site.PageLink;
import org.twinscript.message.Sentence;

/** Looks at every link of a body: puts a {@link LinkNode} in its place, or notes a fault. */
final class LinkResolver {

  private final Document document;
  private final LinkAddresses addresses;
  private final Remarks remarks;
  private final List<PageLink> toPages = new ArrayList<>();
  private final List<FileUse> toFiles = new ArrayList<>();

  LinkResolver(Document document, LinkAddresses addresses, Remarks remarks) {
    this.document = document;
    this.addresses = addresses;
    this.remarks = remarks;
  }

  /** The links to other parts of the site. */
  List<PageLink> toPages() {
    return toPages;
  }

  /** The links to files that lie beside the body. */
  List<FileUse> toFiles() {
    return toFiles;
  }

  /** Does so. */
  void resolve() {
    for (Node node : Nodes.all(document)) {
      if (node instanceof AutoLink link) {
        address(link, link.getText().toString());
      } else if (node instanceof MailLink link) {
        address(link, link.getText().unescape());
      } else if (node instanceof Link link) {
        resolve(link, link);
      } else if (node instanceof LinkRef link && link.isDefined()) {
        resolve(link, reference(link));
      }
    }
  }

  private Reference reference(LinkRef link) {
    return link.getReferenceNode(Parser.REFERENCES.get(document));
  }

  /** An address in angle brackets is shown as it is. */
  private void address(Node node, String text) {
    boolean isMail = node instanceof MailLink;
    String href = isMail ? "mailto:" + text : text;
    addresses.external(href).ifPresent(fault -> remarks.fault(node, fault));
    Nodes.replace(node, new AddressNode(node.getChars(), text, href));
  }

  private void resolve(Node node, LinkNodeBase written) {
    if (!Nodes.isSeen(node)) {
      remarks.fault(node, Sentence.of("link.no-words", Remarks.quoted(node)));
    }
    String address = written.getUrl().unescape().strip();
    Optional<String> title =
        Optional.of(written.getTitle().unescape()).filter(text -> !text.isBlank());
    LinkAddresses.Outcome outcome = addresses.resolve(address, Remarks.line(node));
    outcome.fault().ifPresent(fault -> remarks.fault(node, fault));
    outcome.link().ifPresent(toPages::add);
    outcome
        .file()
        .ifPresent(file -> toFiles.add(new FileUse(file.name(), Remarks.line(node), false)));
    LinkNode link =
        new LinkNode(
            node.getChars(), outcome.href(), title, outcome.file().map(Beside.Attachment::label));
    Nodes.moveChildren(node, link);
    showAddressesOnly(link);
    Nodes.replace(node, link);
  }

  private static void showAddressesOnly(LinkNode link) {
    for (Node node : Nodes.all(link)) {
      if (node instanceof AddressNode address) {
        address.showOnly();
      }
    }
  }
}
