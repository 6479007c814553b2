package org.twinscript.bake.images;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The XML that programs put into a picture. Every maker has names of its own for a place, so it is
 * told by what such names have in common and not by their namespaces.
 */
final class XmpPacket {

  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)gps.*|geo.*|latitude|longt?itude|altitude|.*location.*|city|sublocation|state"
              + "|province.*|country.*|hasextendedxmp");

  private XmpPacket() {}

  /** The packet without places; nothing of one that cannot be read, which could hide them. */
  static Optional<byte[]> withoutPlaces(byte[] packet) {
    return SafeXml.read(packet).flatMap(XmpPacket::withoutPlaces);
  }

  private static Optional<byte[]> withoutPlaces(Document document) {
    removePlaces(document.getDocumentElement());
    try {
      return Optional.of(written(document));
    } catch (TransformerException e) {
      return Optional.empty();
    }
  }

  private static void removePlaces(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = attributes.getLength() - 1; i >= 0; i--) {
      Attr attribute = (Attr) attributes.item(i);
      if (isPlace(attribute)) {
        element.removeAttributeNode(attribute);
      }
    }
    NodeList children = element.getChildNodes();
    for (int i = children.getLength() - 1; i >= 0; i--) {
      if (children.item(i) instanceof Element child) {
        if (isPlace(child)) {
          element.removeChild(child);
        } else {
          removePlaces(child);
        }
      }
    }
  }

  /** The names of namespaces are attributes too, and say nothing. */
  private static boolean isPlace(Node node) {
    return !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(node.getNamespaceURI())
        && PLACE.matcher(node.getLocalName()).matches();
  }

  private static byte[] written(Document document) throws TransformerException {
    Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    transformer.transform(new DOMSource(document), new StreamResult(out));
    return out.toByteArray();
  }
}
