package org.twinscript.intake;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Parses a page as a browser shows it: the page within an {@code iframe} that carries it as {@code
 * srcdoc}, and a template that stands for the inside of its element, are where they are shown; what
 * a page of frames says to who has none is its text.
 */
final class HtmlPage {

  private HtmlPage() {}

  static Document parse(String html) {
    Document page = Jsoup.parse(MendedMarkup.of(html));
    for (Element frame : page.getElementsByAttribute("srcdoc")) {
      String inner = frame.attr("srcdoc");
      if (frame.normalName().equals("iframe") && inner.indexOf('。') >= 0) {
        show(frame, Jsoup.parse(inner).body());
      }
    }
    for (Element template : page.getElementsByTag("template")) {
      if (template.hasAttr("shadowrootmode") || template.hasAttr("shadowroot")) {
        show(template, template);
      }
    }
    if (page.body().normalName().equals("frameset")) {
      showWithoutFrames(page);
    }
    return page;
  }

  private static void show(Element place, Element content) {
    Element shown = new Element("div");
    shown.insertChildren(0, content.childNodesCopy());
    place.replaceWith(shown);
  }

  private static void showWithoutFrames(Document page) {
    Element body = new Element("body");
    for (Element without : page.getElementsByTag("noframes")) {
      body.insertChildren(-1, Jsoup.parse(without.data()).body().childNodesCopy());
    }
    page.body().replaceWith(body);
  }
}
