package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented pages in the manner of many kinds of sites, each beside the article that must be read
 * from it: head, authors and blocks. What is dropped is not compared.
 */
class SitesTest {

  static Stream<Path> pages() throws IOException, URISyntaxException {
    Path folder = Path.of(SitesTest.class.getResource("sites").toURI());
    List<Path> pages = RawPages.find(List.of(folder)).pages();
    assertFalse(pages.isEmpty());
    return pages.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheArticleAndNothingElse(Path page) throws IOException {
    String golden = Files.readString(page.resolveSibling(page.getFileName() + ".golden"));
    assertEquals(golden, Golden.article(PageReader.read(RawPages.read(page))));
  }
}
