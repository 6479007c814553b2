package org.twinscript.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.twinscript.bake.documents.DocumentReader;
import org.twinscript.bake.documents.DocumentRenderer;
import org.twinscript.bake.site.Editions;
import org.twinscript.fault.InputException;

/** Any body makes a page that runs nothing, loads nothing and has one title. */
class PageFuzzTest {

  private static final String HEADER =
      "title=标题\ndate=2024-03-22\ntype=article\nstatus=published\nscript=zh-Hans\n~~~~~~\n\n";

  private static final Set<String> FORBIDDEN =
      Set.of("script", "style", "iframe", "object", "embed", "form", "base", "meta", "link", "h1");

  private static final DocumentReader READER =
      new DocumentReader(
          new DocumentRenderer(Given.CONVERSIONS, Editions.twins()),
          Given.VOCABULARY,
          Given.folderOfFiles(),
          UnaryOperator.identity());

  @FuzzTest(maxDuration = "10m")
  void makesAPage(byte[] body) {
    byte[] header = HEADER.getBytes(StandardCharsets.UTF_8);
    byte[] file = new byte[header.length + body.length];
    System.arraycopy(header, 0, file, 0, header.length);
    System.arraycopy(body, 0, file, header.length, body.length);
    try {
      READER.read(Given.file("body.md", file)).texts().values().forEach(text -> look(text.html()));
    } catch (InputException refused) {
      return;
    }
  }

  private static void look(String html) {
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      Given.require(!FORBIDDEN.contains(element.normalName()), element.normalName() + ": " + html);
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        Given.require(!name.startsWith("on") && !name.equals("style"), name + ": " + html);
        boolean address = name.equals("href") || name.equals("src");
        Given.require(!address || harmless(attribute.getValue()), attribute + ": " + html);
      }
    }
  }

  private static boolean harmless(String address) {
    return address.isEmpty() || address.matches("(?is)(?:https?://|mailto:|#|\\.\\.?/).*");
  }
}
