package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.checks.BakedSite;

/** On a phone no line of a title begins with a mark that closes, and none is a single character. */
@ExtendWith(Browsing.class)
class TitleLinesTest {

  /** The lines of each title, as the browser has set them. */
  private static final String LINES =
      "[...document.querySelectorAll('h1, .card h3')].map(title => {"
          + " const lines = []; let last = null; const range = document.createRange();"
          + " const walk = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);"
          + " for (let node = walk.nextNode(); node; node = walk.nextNode()) {"
          + "  for (let i = 0; i < node.length; i++) {"
          + "   range.setStart(node, i); range.setEnd(node, i + 1);"
          + "   const top = range.getBoundingClientRect().top;"
          + "   if (last === null || top - last > 9) { lines.push(''); last = top; }"
          + "   lines[lines.length - 1] += node.data[i]; } }"
          + " return lines.join('\\n'); })";

  private static final String CLOSING = "，。、：；！？」』）》〉”’…—";

  @ParameterizedTest
  @CsvSource({"zh-hans, 360", "zh-hant, 360", "zh-hant, 320", "zh-hans, 400"})
  void onCards(String edition, int width, Visitor visitor) {
    visitor.width(width);
    for (String page : List.of("/", "/page/2/", "/page/3/")) {
      visitor.open(edition + page);
      assertEquals(List.of(), bad(visitor), page);
    }
  }

  @ParameterizedTest
  @CsvSource({"zh-hans, 360", "zh-hant, 320"})
  void onArticles(String edition, int width, Visitor visitor) {
    visitor.width(width);
    for (String path : longestTitles(visitor.site(), edition)) {
      visitor.open(path);
      assertEquals(List.of(), bad(visitor), path);
    }
  }

  /** The places are zero-width and in headings alone: nobody copies, finds or harvests them. */
  @Test
  void linesEndWhereTheEngineHasMarkedIt(Visitor visitor) {
    visitor.width(360);
    visitor.open("zh-hant/");
    List<String> cut = titles(visitor).stream().filter(title -> title.contains("\n")).toList();
    assertFalse(cut.isEmpty(), "no title is longer than a line");
    List<?> marked =
        (List<?>)
            visitor.ask(
                "[...document.querySelectorAll('.card h3 a')].map(title =>"
                    + " [...title.childNodes].map(node => node.data ?? '\\n').join(''))");
    for (String title : cut) {
      assertTrue(marked.stream().anyMatch(each -> hasBreaks(each.toString(), title)), title);
    }
  }

  /** Whether every end of a line is one of the marked places. */
  private static boolean hasBreaks(String marked, String lines) {
    return places(marked).containsAll(places(lines))
        && marked.replace("\n", "").equals(lines.replace("\n", ""));
  }

  private static Set<Integer> places(String text) {
    Set<Integer> places = new HashSet<>();
    int at = 0;
    for (String phrase : text.split("\n")) {
      at += phrase.length();
      places.add(at);
    }
    return places;
  }

  private static List<String> longestTitles(BakedSite site, String edition) {
    return site.edition(edition).stream()
        .filter(path -> path.startsWith("articles/") && path.endsWith("index.html"))
        .map(path -> edition + "/" + path)
        .sorted(
            Comparator.comparing(path -> -site.pages().get(path).selectFirst("h1").text().length()))
        .limit(4)
        .map(path -> path.replace("index.html", ""))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<String> titles(Visitor visitor) {
    return (List<String>) visitor.ask(LINES);
  }

  private static List<String> bad(Visitor visitor) {
    return titles(visitor).stream()
        .filter(title -> Stream.of(title.split("\n")).skip(1).anyMatch(TitleLinesTest::isBad))
        .toList();
  }

  private static boolean isBad(String line) {
    return CLOSING.indexOf(line.charAt(0)) >= 0
        || line.chars().filter(Character::isLetterOrDigit).count() < 2;
  }
}
