package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site under a folder of a host. */
class BasePathTest {

  private static Map<String, String> files;

  @BeforeAll
  static void bake(@TempDir Path folder) {
    TestProject project = new TestProject(folder);
    project.write("jbake.properties", "site.host=https://example.org/some/archive\n" + OWN);
    assertEquals(List.of(), project.bake());
    files = project.files();
  }

  private static final String OWN =
      """
      render.index=false
      render.archive=false
      render.feed=false
      template.article.file=article.ftlh
      index.posts_per_page=20
      """;

  @Test
  void thePagesForMissingAddressesLinkFromTheBasePath() {
    for (String path : List.of("404.html", "zh-hans/404.html", "zh-hant/404.html")) {
      List<String> links =
          Jsoup.parse(files.get(path)).select("body a:not(.skip)").eachAttr("href");
      assertTrue(links.stream().allMatch(link -> link.startsWith("/some/archive/zh-han")), path);
    }
  }

  @Test
  void allOtherLinksAreRelative() {
    files.forEach(
        (path, text) -> {
          if (path.endsWith("index.html")) {
            Jsoup.parse(text)
                .select("body [href], body [src]")
                .forEach(link -> assertTrue(!link.attr("href").startsWith("/"), path));
          }
        });
  }

  @Test
  void absoluteAddressesHoldTheBasePath() {
    assertEquals(List.of(), LinkCheck.unreciprocated(files, "https://example.org/some/archive/"));
    assertTrue(files.get("robots.txt").contains("https://example.org/some/archive/sitemap.xml"));
  }
}
