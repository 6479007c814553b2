package org.twinscript.bake.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.Editions;
import org.twinscript.bake.site.PageContext;
import org.twinscript.script.Edition;

class SitemapTest {

  private final Addresses addresses =
      new Addresses(URI.create("https://example.org/"), Editions.twins());

  private PageContext frame(String path) {
    String address = addresses.of(Edition.HANS, path);
    return new PageContext(
        Edition.HANS,
        path,
        "./",
        "../",
        "",
        "",
        "",
        address,
        addresses.alternates(path),
        Optional.empty());
  }

  private List<String> files(int perFile) {
    List<PageContext> frames = List.of(frame(""), frame("years/"), frame("themes/"));
    return new Sitemap(addresses, frames, perFile)
        .parts().stream().map(Sitemap.Part::file).toList();
  }

  @Test
  void isOneFileWhileThatIsAllowed() {
    assertEquals(List.of("sitemap.xml"), files(4));
  }

  @Test
  void becomesAnIndexOfSeveralFiles() {
    assertEquals(List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"), files(3));
  }

  @Test
  void theIndexNamesEveryPart() {
    List<Sitemap.Part> parts = new Sitemap(addresses, List.of(frame("")), 1).parts();
    assertEquals(
        new Sitemap.Index(
            List.of("https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml")),
        parts.get(2).data());
  }
}
