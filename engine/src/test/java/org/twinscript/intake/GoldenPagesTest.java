package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page under {@code pages} beside what must be read from it. */
class GoldenPagesTest {

  static Stream<Path> pages() throws IOException, URISyntaxException {
    Path folder = Path.of(GoldenPagesTest.class.getResource("pages").toURI());
    List<Path> pages = RawPages.find(List.of(folder)).pages();
    assertEquals(27, pages.size());
    return pages.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsThePageAsItsGoldenFileSays(Path page) throws IOException {
    assertEquals(golden(page), Golden.of(PageReader.read(RawPages.read(page))));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsItsOwnResultAsTheSameArticle(Path page) {
    DamagedArticle first = PageReader.read(RawPages.read(page));
    RawPage again = new RawPage(page, "", "UTF-8", false, Golden.asPage(first));
    DamagedArticle second = PageReader.read(again);
    assertEquals(Golden.head(first), Golden.head(second));
    assertEquals(
        first.blocks().stream().map(block -> block.text()).toList(),
        second.blocks().stream().map(block -> block.text()).toList());
  }

  /** Declared as UTF-8 in the HTML pages, which is then wrong. */
  @ParameterizedTest
  @MethodSource("pages")
  void readsTheSameFromGb18030(Path page, @TempDir Path folder) throws IOException {
    assertEquals(golden(page), readAgainFrom("GB18030", page, folder));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheSameFromBig5WhereThatHasTheCharacters(Path page, @TempDir Path folder)
      throws IOException {
    if (Charset.forName("Big5-HKSCS").newEncoder().canEncode(Files.readString(page))) {
      assertEquals(golden(page), readAgainFrom("Big5-HKSCS", page, folder));
    }
  }

  private static String readAgainFrom(String charset, Path page, Path folder) throws IOException {
    Path copy = folder.resolve(page.getFileName().toString());
    Files.write(copy, Files.readString(page).getBytes(Charset.forName(charset)));
    RawPage raw = RawPages.read(copy);
    assertEquals(charset, raw.charset());
    return Golden.of(PageReader.read(raw));
  }

  private static String golden(Path page) throws IOException {
    return Files.readString(page.resolveSibling(page.getFileName() + ".golden"));
  }
}
