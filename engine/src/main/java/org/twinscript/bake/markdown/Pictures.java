package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.twinscript.bake.inline.AddressNode;
import org.twinscript.fault.NearName;
import org.twinscript.message.Sentence;

/** Looks at every picture of a body: puts a {@link PictureNode} in its place, or notes a fault. */
final class Pictures {

  private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");

  private static final Pattern SECURE =
      Pattern.compile("(?i)https://[a-z0-9][a-z0-9.-]*(:\\d+)?/\\S+");

  private final Document document;
  private final Beside beside;
  private final boolean remoteAllowed;
  private final Remarks remarks;
  private final List<FileUse> uses = new ArrayList<>();
  private final Collection<String> hosts = new TreeSet<>();
  private boolean seenOne;

  /**
   * @param remoteAllowed whether pictures may be fetched from other hosts
   */
  Pictures(Document document, Beside beside, boolean remoteAllowed, Remarks remarks) {
    this.document = document;
    this.beside = beside;
    this.remoteAllowed = remoteAllowed;
    this.remarks = remarks;
  }

  /** Does so. */
  void resolve() {
    for (Node node : Nodes.all(document)) {
      if (node instanceof Image image) {
        resolve(node, image);
      } else if (node instanceof ImageRef image && image.isDefined()) {
        resolve(node, image.getReferenceNode(Parser.REFERENCES.get(document)));
      }
    }
    Figures.frameAll(document);
  }

  /** The files that the pictures are, in the order of the text. */
  List<FileUse> uses() {
    return uses;
  }

  /** The other hosts that pictures are fetched from: {@code https://example.org}. */
  List<String> hosts() {
    return List.copyOf(hosts);
  }

  private void resolve(Node node, LinkNodeBase written) {
    String address = written.getUrl().unescape().strip();
    String words = words(node);
    if (words.isEmpty()) {
      remarks.fault(node, Sentence.of("picture.no-words", address));
    }
    Optional<String> caption =
        Optional.of(written.getTitle().unescape().strip()).filter(text -> !text.isEmpty());
    picture(node, address).ifPresent(picture -> replace(node, picture, words, caption));
  }

  /** flexmark's collector passes over nodes of our own that hold no text node. */
  private static String words(Node picture) {
    for (Node node : Nodes.all(picture)) {
      if (node instanceof AddressNode address) {
        Nodes.replace(address, new Text(address.text()));
      }
    }
    return new TextCollectingVisitor().collectAndGetText(picture).strip();
  }

  private void replace(
      Node node, PictureNode.Picture picture, String words, Optional<String> caption) {
    Nodes.replace(node, new PictureNode(node.getChars(), picture, words, caption, !seenOne));
    seenOne = true;
  }

  private Optional<PictureNode.Picture> picture(Node node, String address) {
    return ELSEWHERE.matcher(address).matches() ? remote(node, address) : file(node, address);
  }

  private Optional<PictureNode.Picture> file(Node node, String address) {
    String name = Paths.decoded(address);
    Optional<Beside.Picture> picture = beside.picture(name);
    Optional<Sentence> fault =
        beside
            .fault(name)
            .map(why -> Sentence.of("link.names", name, why))
            .or(() -> picture.isPresent() ? Optional.empty() : Optional.of(missing(name)));
    if (fault.isPresent()) {
      remarks.fault(node, fault.get());
      return Optional.empty();
    }
    uses.add(new FileUse(picture.get().name(), Remarks.line(node), true));
    return Optional.of(new PictureNode.Picture(picture, ""));
  }

  private Sentence missing(String name) {
    return beside.attachment(name).isPresent()
        ? Sentence.of("picture.attachment", name)
        : NearName.of(name, beside.names())
            .map(near -> Sentence.of("picture.near-file", name, near))
            .orElseGet(() -> Sentence.of("picture.no-file", name));
  }

  private Optional<PictureNode.Picture> remote(Node node, String address) {
    if (!remoteAllowed) {
      remarks.fault(node, Sentence.of("picture.other-host", address));
      return Optional.empty();
    }
    if (!SECURE.matcher(address).matches()) {
      remarks.fault(node, Sentence.of("picture.not-https", address));
      return Optional.empty();
    }
    URI uri = URI.create(address.substring(0, address.indexOf('/', "https://".length())));
    hosts.add(uri.toString().toLowerCase(Locale.ROOT));
    return Optional.of(new PictureNode.Picture(Optional.empty(), address));
  }
}
