package org.twinscript.sitecheck;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.twinscript.message.Sentence;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What can be said of a file by itself, page or not. */
final class FileRules {

  /** The most bytes of a kind of file; what is downloaded as data may be of any size. */
  private static final Map<String, Long> LARGEST =
      Map.of(
          "html", 1_000_000L,
          "css", 100_000L,
          "js", 100_000L,
          "png", 1_000_000L,
          "jpg", 1_000_000L,
          "webp", 1_000_000L,
          "svg", 200_000L);

  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?:url\\(\\s*['\"]?|@import\\s+['\"])\\s*(?:[a-z][a-z0-9+.-]*:)?//",
          Pattern.CASE_INSENSITIVE);

  private FileRules() {}

  static List<SiteFault> findings(SiteFolder site, String path) {
    List<SiteFault> findings = new ArrayList<>();
    String kind = path.substring(path.lastIndexOf('.') + 1);
    long size = site.size(path);
    if (size > LARGEST.getOrDefault(kind, Long.MAX_VALUE)) {
      findings.add(new SiteFault(path, "size", Sentence.of("look.size", size)));
    }
    if (kind.equals("css") && FOREIGN.matcher(site.text(path)).find()) {
      findings.add(new SiteFault(path, "request", Sentence.of("look.asks-host")));
    }
    if (kind.equals("xml") && !isWellFormed(site.text(path))) {
      findings.add(new SiteFault(path, "xml", Sentence.of("look.xml")));
    }
    return findings;
  }

  private static boolean isWellFormed(String xml) {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new StringReader(xml)), new DefaultHandler());
      return true;
    } catch (SAXException broken) {
      return false;
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
