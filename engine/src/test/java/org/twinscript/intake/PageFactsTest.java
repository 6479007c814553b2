package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The forms in which sites say when and by whom a page was published, on a page of two sentences.
 */
class PageFactsTest {

  private static final String PAGE =
      """
      <html><head><meta charset="utf-8">%s<title>社区药房为什么总缺老药</title></head><body><div class="m">
      <h1>社区药房为什么总缺老药</h1>%s
      <div class="t"><p>一盒三块钱的老药，跑了五家药房都没有买到。</p>
      <p>市医保局已经把二十三种药列入监测，缺货的企业要书面说明原因。</p></div></div></body></html>
      """;

  static Stream<String> forms() throws IOException, URISyntaxException {
    Path table = Path.of(PageFactsTest.class.getResource("page-facts.tsv").toURI());
    return Files.readAllLines(table).stream().skip(1);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void readsWhenAndByWhom(String row) {
    List<String> form = List.of(row.split("\t", -1));
    boolean head = form.get(0).equals("head");
    DamagedArticle article = read(head ? form.get(1) : "", head ? "" : form.get(1));

    assertEquals(form.get(2), article.date().map(Object::toString).orElse(""));
    assertEquals(form.get(3), article.source().orElse(""));
    assertEquals(form.get(4), String.join(";", article.authors()));
    assertEquals(2, article.blocks().size());
  }

  private static DamagedArticle read(String head, String line) {
    String html = PAGE.formatted(head, line);
    return PageReader.read(new RawPage(Path.of("page.html"), "", "UTF-8", true, html));
  }
}
