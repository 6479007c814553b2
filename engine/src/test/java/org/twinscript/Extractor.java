package org.twinscript;

import de.l3s.boilerpipe.BoilerpipeExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import de.l3s.boilerpipe.sax.BoilerpipeHTMLContentHandler;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.twinscript.article.Block;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.intake.PageReader;
import org.twinscript.intake.RawPage;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** The tools that are compared: the intake and two libraries in wide use. */
enum Extractor {
  TWINSCRIPT {
    @Override
    Extraction extract(String html) {
      DamagedArticle article =
          PageReader.read(new RawPage(Path.of("page.html"), "", "UTF-8", true, html));
      return Extraction.of(article.title(), article.blocks().stream().map(Block::text).toList());
    }
  },

  READABILITY4J {
    @Override
    Extraction extract(String html) {
      Article article = new Readability4J("https://news.example.org/1.html", html).parse();
      return Extraction.of(
          Optional.ofNullable(article.getTitle()).orElse(""),
          Optional.ofNullable(article.getArticleContent()).map(Extractor::lines).orElse(List.of()));
    }
  },

  BOILERPIPE {
    @Override
    Extraction extract(String html) {
      return boilerpipe(html, CommonExtractors.ARTICLE_EXTRACTOR);
    }
  },

  /** Its other extractor, which does not look for sentences as English has them. */
  BOILERPIPE_DEFAULT {
    @Override
    Extraction extract(String html) {
      return boilerpipe(html, CommonExtractors.DEFAULT_EXTRACTOR);
    }
  };

  static final Set<Extractor> BASELINES = EnumSet.complementOf(EnumSet.of(TWINSCRIPT));

  abstract Extraction extract(String html);

  /** Lines as a browser breaks them: the library returns an element, not text. */
  private static List<String> lines(Element content) {
    content.select("br").before("\n");
    content.getAllElements().stream()
        .filter(element -> element.isBlock() || element.normalName().equals("td"))
        .forEach(element -> element.prependText("\n").appendText("\n"));
    return content.wholeText().lines().toList();
  }

  private static Extraction boilerpipe(String html, BoilerpipeExtractor extractor) {
    try {
      BoilerpipeHTMLContentHandler handler = new BoilerpipeHTMLContentHandler();
      handler.startDocument();
      send(Jsoup.parse(html).child(0), handler);
      handler.endDocument();
      TextDocument document = handler.toTextDocument();
      extractor.process(document);
      return Extraction.of(
          Optional.ofNullable(document.getTitle()).orElse(""),
          document.getText(true, false).lines().toList());
    } catch (SAXException | BoilerpipeProcessingException e) {
      throw new AssertionError("boilerpipe could not read a page", e);
    }
  }

  /**
   * Parses for boilerpipe. Its own parser would bring Xerces onto the class path, where Java's XML
   * interfaces would pick it for every other test.
   */
  private static void send(Element element, BoilerpipeHTMLContentHandler handler)
      throws SAXException {
    String name = element.normalName().toUpperCase(Locale.ROOT);
    AttributesImpl attributes = new AttributesImpl();
    element
        .attributes()
        .forEach(a -> attributes.addAttribute("", a.getKey(), a.getKey(), "CDATA", a.getValue()));
    handler.startElement("", name, name, attributes);
    for (var child : element.childNodes()) {
      if (child instanceof TextNode words) {
        char[] text = words.getWholeText().toCharArray();
        handler.characters(text, 0, text.length);
      } else if (child instanceof Element inner) {
        send(inner, handler);
      }
    }
    handler.endElement("", name, name);
  }
}
