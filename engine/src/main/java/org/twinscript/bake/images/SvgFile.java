package org.twinscript.bake.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.twinscript.message.Sentence;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A drawing that a browser opens as a page of this site, and so with all its rights. */
public final class SvgFile {

  /** What a browser is told that it is. */
  public static final String MEDIA_TYPE = "image/svg+xml";

  private static final long LARGEST = 10L << 20;

  private static final Set<String> RUNNING =
      Set.of("script", "handler", "listener", "foreignobject", "iframe", "embed", "object");

  /** What drawing programs write above a drawing; it declares nothing. */
  private static final Pattern USUAL_TYPE = Pattern.compile("<!DOCTYPE svg [^\\[<>]*>");

  private static final Pattern RUNNING_ADDRESS =
      Pattern.compile("(?i)[a-z]*script:|data:(?!image/(png|jpeg|gif|webp)[;,])");

  private SvgFile() {}

  /**
   * Looks for what runs.
   *
   * @throws PictureFault when there is any, or the drawing cannot be read
   */
  public static void requireHarmless(Path file) throws IOException, PictureFault {
    if (Files.size(file) > LARGEST) {
      throw new PictureFault(Sentence.of("picture.svg-large"));
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    byte[] plain = USUAL_TYPE.matcher(text).replaceFirst("").getBytes(StandardCharsets.UTF_8);
    boolean harmless =
        SafeXml.read(plain).map(Document::getDocumentElement).filter(SvgFile::isStill).isPresent();
    if (!harmless) {
      throw new PictureFault(Sentence.of("picture.svg-script"));
    }
  }

  private static boolean isStill(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (isRunning(attributes.item(i))) {
        return false;
      }
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && !isStill(child)) {
        return false;
      }
    }
    return !RUNNING.contains(name(element));
  }

  private static boolean isRunning(Node attribute) {
    String address = attribute.getNodeValue().replaceAll("[\\s\\p{Cntrl}]", "");
    return name(attribute).startsWith("on") || RUNNING_ADDRESS.matcher(address).lookingAt();
  }

  private static String name(Node node) {
    return node.getLocalName().toLowerCase(Locale.ROOT);
  }
}
