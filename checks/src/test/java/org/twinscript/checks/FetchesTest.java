package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No page asks another host for anything, and none needs a lax Content-Security-Policy. */
class FetchesTest {

  /** Links that a browser follows by itself; the others only describe the page. */
  private static final String FETCHED =
      "[src], [srcset], [poster], object[data], link:is([rel=stylesheet], [rel*=icon],"
          + " [rel=manifest], [rel*=pre], [rel=dns-prefetch])[href]:not([rel=prev])";

  private static final Pattern ELSEWHERE =
      Pattern.compile("https?:|//|data:|javascript:", Pattern.CASE_INSENSITIVE);

  private static BakedSite site;

  @BeforeAll
  static void open() {
    site = BakedSite.open();
  }

  @Test
  void noPageFetchesFromAnotherHost() {
    assertEquals(List.of(), found(FetchesTest::elsewhere));
  }

  private static Stream<Element> elsewhere(Document page) {
    return page.select(FETCHED).stream()
        .filter(
            element ->
                Stream.of("src", "srcset", "poster", "data", "href")
                    .anyMatch(name -> ELSEWHERE.matcher(element.attr(name)).lookingAt()));
  }

  @Test
  void noStyleSheetFetchesFromAnotherHost() {
    Pattern fetch = Pattern.compile("@import|url\\(\\s*[\"']?(https?:|//)");
    assertEquals(
        List.of(),
        site.files().stream()
            .filter(path -> path.endsWith(".css"))
            .filter(path -> fetch.matcher(site.text(path)).find())
            .toList());
  }

  @Test
  void noPageCarriesScriptOrStyleOfItsOwn() {
    assertEquals(List.of(), found(FetchesTest::inline));
  }

  /** What {@code default-src 'self'} forbids; data such as JSON-LD is no script. */
  private static Stream<Element> inline(Document page) {
    return page.getAllElements().stream()
        .filter(
            element ->
                element.is("script:not([src]):not([type$=json]), style, [style]")
                    || element.attributes().asList().stream()
                        .anyMatch(
                            attribute ->
                                attribute.getKey().startsWith("on")
                                    || attribute.getValue().startsWith("javascript:")));
  }

  @Test
  void noPageSendsTheReaderAwayByItself() {
    assertEquals(
        List.of(), found(page -> page.select("meta[http-equiv=refresh], base, iframe").stream()));
  }

  private static List<String> found(Function<Document, Stream<Element>> search) {
    return site.pages().entrySet().stream()
        .flatMap(page -> search.apply(page.getValue()).map(e -> page.getKey() + ": " + e))
        .toList();
  }
}
