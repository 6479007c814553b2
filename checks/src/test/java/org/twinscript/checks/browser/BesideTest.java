package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The third seal lays both texts side by side, at no cost to those who do not press it. */
@ExtendWith(Browsing.class)
class BesideTest {

  private static String article(Visitor visitor, String edition) {
    return visitor.site().edition(edition).stream()
        .filter(path -> path.startsWith("articles/20") && path.endsWith("/index.html"))
        .sorted()
        .findFirst()
        .map(path -> edition + "/" + path.replace("index.html", ""))
        .orElseThrow();
  }

  /** The texts over which the differences are painted. */
  private static final String MARKED =
      "[...CSS.highlights.get('differs') ?? []].map(range =>"
          + " range.startContainer.data.slice(range.startOffset, range.endOffset))";

  private static void press(Visitor visitor) {
    visitor.pressMouseOn("[data-beside]");
    visitor.until("document.querySelector('.body.beside')");
  }

  @ParameterizedTest
  @CsvSource({"zh-hans, 1280, dark", "zh-hant, 360, light"})
  void everyPartStandsBesideItsTwin(String edition, int width, String scheme, Visitor visitor) {
    String other = edition.equals("zh-hans") ? "zh-hant" : "zh-hans";
    String article = article(visitor, edition);
    visitor.prefer(scheme);
    visitor.width(width);
    visitor.open(article);
    press(visitor);
    assertEquals(
        visitor
            .site()
            .pages()
            .get(article.replace(edition, other) + "index.html")
            .select(".body > [id]")
            .eachText(),
        visitor.ask(
            "[...document.querySelectorAll('.body > [id] + .twin')].map(part => part.innerText)"));
    assertEquals(
        width > 900,
        visitor.ask(
            "(([own, twin]) => twin.left > own.right - 1 && Math.abs(twin.top - own.top) < 2)"
                + "([...document.querySelectorAll('#p1, #p1 + .twin')]"
                + ".map(part => part.getBoundingClientRect()))"));
    assertEquals(false, visitor.ask("document.documentElement.scrollWidth > innerWidth"));
    assertEquals(List.of(), AccessibilityTest.violations(visitor));
  }

  @Test
  void differingCharactersAreMarkedOnRequestAndUnmarked(Visitor visitor) {
    visitor.open(article(visitor, "zh-hans"));
    Object text = visitor.ask("document.querySelector('.body').innerText");
    press(visitor);
    assertEquals(List.of(), visitor.ask(MARKED));
    visitor.click(".differences input");
    visitor.until(MARKED + ".length > 10");
    assertEquals(List.of(), visitor.ask(MARKED + ".filter(text => /^[，。的一0-9]+$/.test(text))"));
    visitor.pressMouseOn("[data-beside]");
    visitor.until("!document.querySelector('.body.beside')");
    assertEquals(List.of(), visitor.ask(MARKED));
    assertEquals(text, visitor.ask("document.querySelector('.body').innerText"));
  }

  @Test
  void theReaderStaysAtTheirParagraphAndTheKeyboardWorks(Visitor visitor) {
    visitor.width(360);
    visitor.open(article(visitor, "zh-hant"));
    visitor.ask("document.querySelector('[data-beside]').focus({preventScroll: true})");
    visitor.scroll(1200);
    String place =
        "(part => [part.id, Math.round(part.getBoundingClientRect().top)])"
            + "([...document.querySelectorAll('.body > [id]')]"
            + ".find(part => part.getBoundingClientRect().bottom >"
            + " document.querySelector('[data-bar]').getBoundingClientRect().bottom))";
    Object before = visitor.ask(place);
    visitor.press(Keys.ENTER);
    visitor.until("document.querySelector('.body.beside')");
    assertEquals(before, visitor.ask(place));
    assertEquals("true", visitor.ask("document.activeElement.ariaPressed"));
  }

  @Test
  void nothingIsFetchedBeforeItIsAskedFor(Visitor visitor) {
    String article = article(visitor, "zh-hans");
    visitor.requests();
    visitor.open(article);
    assertTrue(
        visitor.requests().stream().noneMatch(address -> address.contains("/zh-hant/articles/")));
  }

  @Test
  void withoutScriptThereAreTwoSeals(Visitor visitor) {
    visitor.scripting(false);
    visitor.open(article(visitor, "zh-hans"));
    assertEquals(false, visitor.ask("document.querySelector('[data-beside]').checkVisibility()"));
  }
}
