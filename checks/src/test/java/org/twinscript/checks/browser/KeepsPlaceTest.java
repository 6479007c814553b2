package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The seals are always in reach, and whoever presses one goes on reading where they were. */
@ExtendWith(Browsing.class)
class KeepsPlaceTest {

  private static final String TOGGLE = "[data-bar] a[data-toggle]";

  /** How far a place may move: less than a line of the text. */
  private static final double LINE = 30;

  /** What stands under the bar: its place among its like, and where it begins. */
  private static final String UNDER_BAR =
      "(selector => { const line ="
          + " document.querySelector('[data-bar]').getBoundingClientRect().bottom; const all ="
          + " [...document.querySelectorAll(selector)].filter(part => part.offsetParent); const at"
          + " = all.findIndex(part => part.getBoundingClientRect().bottom > line + 1); return at <"
          + " 0 ? null : {at, top: all[at].getBoundingClientRect().top}; })('%s')";

  private static final String PARAGRAPHS = ".body > [id]";
  private static final String CARDS = ".cards:not([hidden]) .card";

  private static String longest(Visitor visitor) {
    return visitor.site().edition("zh-hans").stream()
        .filter(path -> path.startsWith("articles/") && path.endsWith("index.html"))
        .map(path -> "zh-hans/" + path.replace("index.html", ""))
        .max(
            Comparator.comparingInt(
                path -> visitor.site().pages().get(path + "index.html").text().length()))
        .orElseThrow();
  }

  private static Map<?, ?> underBar(Visitor visitor, String selector) {
    return (Map<?, ?>) visitor.ask(UNDER_BAR.formatted(selector));
  }

  private static void assertSamePlace(Map<?, ?> before, Map<?, ?> after) {
    assertNotNull(before);
    assertEquals(before.get("at"), after.get("at"));
    double moved = number(after.get("top")) - number(before.get("top"));
    assertTrue(Math.abs(moved) < LINE, "moved by " + moved);
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  @ParameterizedTest
  @CsvSource({"360, 1100", "1280, 700"})
  void aRealClickAfterARealScrollKeepsTheParagraph(int width, int pixels, Visitor visitor) {
    visitor.width(width);
    visitor.open(longest(visitor));
    visitor.scroll(pixels);
    Map<?, ?> before = underBar(visitor, PARAGRAPHS);
    for (String lang : List.of("zh-Hant", "zh-Hans", "zh-Hant")) {
      visitor.pressMouseOn(TOGGLE);
      assertEquals(lang, visitor.ask("document.documentElement.lang"));
      assertSamePlace(before, underBar(visitor, PARAGRAPHS));
    }
  }

  @Test
  void theKeyboardKeepsTheParagraphAndTheFocus(Visitor visitor) {
    visitor.width(360);
    visitor.open(longest(visitor));
    while (visitor.focused().getDomAttribute("data-toggle") == null) {
      visitor.tab();
    }
    visitor.scroll(900);
    Map<?, ?> before = underBar(visitor, PARAGRAPHS);
    visitor.press(Keys.ENTER);
    assertSamePlace(before, underBar(visitor, PARAGRAPHS));
    assertEquals("zh-Hans", visitor.focused().getDomAttribute("hreflang"));
    visitor.press(Keys.ENTER);
    assertSamePlace(before, underBar(visitor, PARAGRAPHS));
    assertEquals("zh-Hant", visitor.focused().getDomAttribute("hreflang"));
  }

  @Test
  void aParagraphThatWasAskedForStaysInTheAddress(Visitor visitor) {
    String twin = longest(visitor).replace("zh-hans/", "zh-hant/");
    visitor.width(360);
    visitor.open(longest(visitor) + "?from=mail#p3");
    visitor.pressMouseOn(TOGGLE);
    assertEquals(twin + "?from=mail#p3", visitor.place());
    visitor.scroll(400);
    Map<?, ?> before = underBar(visitor, PARAGRAPHS);
    visitor.pressMouseOn(TOGGLE);
    assertEquals(longest(visitor) + "?from=mail#p3", visitor.place());
    assertSamePlace(before, underBar(visitor, PARAGRAPHS));
    visitor.scroll(-10_000);
    visitor.pressMouseOn(TOGGLE);
    assertEquals(twin + "?from=mail#p3", visitor.place());
    assertEquals(0, number(visitor.ask("scrollY")));
  }

  @Test
  void aFragmentThatOnlyKeepsThePlaceMovesOnWithTheReader(Visitor visitor) {
    visitor.width(360);
    visitor.open(longest(visitor));
    visitor.scroll(1400);
    visitor.pressMouseOn(TOGGLE);
    String first = visitor.place();
    assertTrue(first.contains("#"), first);
    visitor.scroll(-10_000);
    visitor.pressMouseOn(TOGGLE);
    assertEquals(longest(visitor), visitor.place());
  }

  @Test
  void aParagraphStandsBelowTheBarWhenItIsJumpedTo(Visitor visitor) {
    visitor.width(360);
    visitor.open(longest(visitor) + "#p3");
    assertTrue(
        (boolean)
            visitor.ask(
                "document.getElementById('p3').getBoundingClientRect().top"
                    + " >= document.querySelector('[data-bar]').getBoundingClientRect().bottom"));
  }

  @Test
  void whatIsUnfoldedStaysUnfolded(Visitor visitor) {
    visitor.open(longest(visitor));
    visitor.pressMouseOn(TOGGLE);
    assertEquals(List.of(), visitor.ask("[...document.querySelectorAll('main details[open]')]"));
    visitor.click(".cite summary");
    visitor.pressMouseOn(TOGGLE);
    assertEquals(true, visitor.ask("document.querySelector('.cite').open"));
  }

  @Test
  void goingBackFindsTheSamePlace(Visitor visitor) {
    visitor.width(360);
    visitor.open(longest(visitor));
    visitor.scroll(800);
    Map<?, ?> before = underBar(visitor, PARAGRAPHS);
    visitor.pressMouseOn(TOGGLE);
    visitor.scroll(300);
    visitor.driver().navigate().back();
    assertEquals("zh-Hans", visitor.ask("document.documentElement.lang"));
    assertSamePlace(before, underBar(visitor, PARAGRAPHS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans/", "zh-hans/page/2/", "zh-hans/regions/guangdong/"})
  void aListKeepsTheCard(String path, Visitor visitor) {
    visitor.width(360);
    visitor.open(path);
    int first =
        (int) number(visitor.ask("document.querySelector('.card').getBoundingClientRect().top"));
    visitor.scroll(first + 300);
    Map<?, ?> before = underBar(visitor, CARDS);
    visitor.pressMouseOn(TOGGLE);
    assertEquals("zh-Hant", visitor.ask("document.documentElement.lang"));
    assertSamePlace(before, underBar(visitor, CARDS));
  }

  @ParameterizedTest
  @CsvSource({"zh-hans/, 360", "zh-hant/page/2/, 1280"})
  void comingBackFromARecordFindsTheListWhereItWas(String path, int width, Visitor visitor) {
    visitor.width(width);
    visitor.open(path);
    int first =
        (int) number(visitor.ask("document.querySelector('.card').getBoundingClientRect().top"));
    visitor.scroll(first + 900);
    Map<?, ?> before = underBar(visitor, CARDS);
    visitor.ask(
        "document.elementFromPoint(innerWidth / 4, 500).closest('li').querySelector('a').click()");
    assertTrue(visitor.place().contains("/articles/"), visitor.place());
    visitor.scroll(300);
    visitor.driver().navigate().back();
    assertEquals(path, visitor.place());
    assertSamePlace(before, underBar(visitor, CARDS));
  }

  @Test
  void aNarrowedListKeepsTheCard(Visitor visitor) {
    visitor.width(360);
    visitor.open("zh-hans/?region=guangdong");
    awaitCards(visitor);
    int first =
        (int)
            number(
                visitor.ask(
                    "document.querySelector('%s').getBoundingClientRect().top".formatted(CARDS)));
    visitor.scroll(first + 300);
    Map<?, ?> before = underBar(visitor, CARDS);
    visitor.pressMouseOn(TOGGLE);
    assertEquals("zh-hant/?region=guangdong", visitor.place());
    awaitCards(visitor);
    assertSamePlace(before, underBar(visitor, CARDS));
  }

  private static void awaitCards(Visitor visitor) {
    visitor
        .driver()
        .executeAsyncScript(
            "const done = arguments[0]; const look = () =>"
                + " document.querySelector('.facets [role=status]').textContent"
                + " ? requestAnimationFrame(() => done()) : setTimeout(look, 20); look();");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void theBarStaysWithoutScriptToo(int width, Visitor visitor) {
    visitor.scripting(false);
    visitor.width(width);
    visitor.open(longest(visitor));
    visitor.scroll(900);
    assertTrue(visitor.driver().findElement(By.cssSelector(TOGGLE)).isDisplayed());
    visitor.pressMouseOn(TOGGLE);
    assertTrue(visitor.place().startsWith("zh-hant/"), visitor.place());
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void theBarIsSlimAndItsSealsAreEasyToPress(int width, Visitor visitor) {
    visitor.width(width);
    visitor.open(longest(visitor));
    visitor.scroll(900);
    double bottom =
        number(visitor.ask("document.querySelector('[data-bar]').getBoundingClientRect().bottom"));
    assertTrue(bottom > 0 && bottom <= 64, "the bar ends at " + bottom);
    assertEquals(
        List.of(),
        visitor.ask(
            "[...document.querySelectorAll('[data-bar] a')].map(a => a.getBoundingClientRect())"
                + ".filter(box => box.width < 44 || box.height < 43.9).map(box => box.height)"));
    assertEquals(1L, visitor.ask("document.querySelectorAll('.seals').length"));
  }

  @Test
  void the404PageOfAnEditionHasItsTwin(Visitor visitor) {
    visitor.open("zh-hans/404.html?q=1");
    visitor.pressMouseOn(TOGGLE);
    assertEquals("zh-hant/404.html?q=1", visitor.place());
  }

  @Test
  void onPaperThereIsNoBar(Visitor visitor) {
    visitor.open(longest(visitor));
    visitor.medium("print");
    assertEquals(
        "static", visitor.ask("getComputedStyle(document.querySelector('[data-bar]')).position"));
    assertEquals("none", visitor.ask("getComputedStyle(document.querySelector('.seals')).display"));
  }

  @Test
  void nothingMovesAfterThePageIsSeen(Visitor visitor) {
    visitor.width(360);
    visitor.open(longest(visitor));
    visitor.scroll(900);
    visitor.pressMouseOn(TOGGLE);
    Object shifted =
        visitor
            .driver()
            .executeAsyncScript(
                "const done = arguments[0]; let sum = 0;new PerformanceObserver(list =>"
                    + " list.getEntries().forEach(each => sum += each.value)).observe({type:"
                    + " 'layout-shift', buffered: true}); setTimeout(() => done(sum), 200);");
    assertEquals(0, number(shifted));
  }
}
