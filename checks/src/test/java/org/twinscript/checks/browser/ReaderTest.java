package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.twinscript.checks.WritingSite;

/** What a reader does with an article. */
@ExtendWith(Browsing.class)
class ReaderTest {

  private static final String ARTICLE = "articles/2016/jiating-yisheng-qianyue-sidi/";

  private static final SiteServer WRITING = new SiteServer(WritingSite.open().folder(), "/");

  @AfterAll
  static void close() {
    WRITING.close();
  }

  private static Object style(Visitor visitor, String property) {
    return visitor.ask("getComputedStyle(document.querySelector('.body')).%s".formatted(property));
  }

  @Test
  void setsTheTextOnceForAllArticlesInBothScripts(Visitor visitor) {
    visitor.open("zh-hans/" + ARTICLE);
    Object plain = style(visitor, "fontSize");
    visitor.click(".look summary");
    visitor.click(".look [value=huge]");
    visitor.click(".look [value=serif]");
    visitor.click(".look [value=wide]");
    visitor.pressMouseOn("[data-bar] [data-toggle]");
    assertEquals("zh-Hant", visitor.ask("document.documentElement.lang"));
    assertEquals("24px", style(visitor, "fontSize"));
    assertEquals("55.2px", style(visitor, "lineHeight"));
    assertTrue(style(visitor, "fontFamily").toString().contains("Serif"));
    visitor.startAgain();
    visitor.open("zh-hans/" + ARTICLE);
    assertEquals(plain, style(visitor, "fontSize"));
  }

  @Test
  void offersToGoOnWhereTheReaderStopped(Visitor visitor) {
    visitor.width(360);
    visitor.open("zh-hans/" + ARTICLE);
    assertEquals(false, visitor.ask("document.querySelector('.resume').checkVisibility()"));
    visitor.scroll(1200);
    visitor.open("zh-hant/");
    visitor.open("zh-hant/" + ARTICLE);
    assertEquals(0L, visitor.ask("Math.round(scrollY)"));
    visitor.pressMouseOn(".resume a");
    assertTrue(visitor.place().matches("zh-hant/" + ARTICLE + "#[ps]\\d+"), visitor.place());
  }

  @Test
  void opensTheCitationsWithOnePress(Visitor visitor) {
    visitor.open("zh-hans/" + ARTICLE);
    visitor.pressMouseOn(".tools [href='#cite']");
    assertEquals(true, visitor.ask("document.querySelector('.cite').open"));
  }

  @Test
  void fillsALetterWithTheRecordAndTheParagraph(Visitor visitor) {
    visitor.width(360);
    visitor.open("zh-hans/" + ARTICLE + "#p3");
    visitor.ask("document.addEventListener('click', event => event.preventDefault())");
    visitor.ask("document.querySelector('[data-answer]').click()");
    String letter = (String) visitor.ask("document.querySelector('[data-answer]').href");
    assertTrue(letter.contains("jiating-yisheng-qianyue-sidi"), letter);
    assertTrue(letter.endsWith("%23p3"), letter);
  }

  @Test
  void leadsOnToWhatIsRelatedAsCards(Visitor visitor) {
    visitor.open("zh-hant/" + ARTICLE);
    assertEquals(
        visitor.ask("document.querySelectorAll('.related li').length"),
        visitor.ask("document.querySelectorAll('.related .card h3 + .why').length"));
    visitor.click(".further a");
    assertTrue(visitor.place().startsWith("zh-hant/themes/"), visitor.place());
  }

  @Test
  void enlargesAPictureAndClosesIt(Visitor visitor) {
    visitor.driver().get(WRITING.address() + "zh-hans/" + WritingSite.ARTICLE);
    if (visitor.ask("document.querySelectorAll('.body figure a').length").equals(0L)) {
      throw new IllegalStateException("the article that uses everything has no picture");
    }
    visitor.click(".body figure a");
    assertEquals(true, visitor.ask("document.querySelector('.zoom').open"));
    visitor.press(Keys.ESCAPE);
    assertEquals(false, visitor.ask("document.querySelector('.zoom').open"));
    assertEquals("A", visitor.ask("document.activeElement.tagName"));
  }

  @Test
  void keepsTheListOfContentsInViewAtADesk(Visitor visitor) {
    visitor.width(1280);
    visitor.driver().get(WRITING.address() + "zh-hans/" + WritingSite.ARTICLE);
    visitor.scroll(1500);
    assertTrue(
        (boolean)
            visitor.ask(
                "(box => box.top > 0 && box.top < 200 && box.right <= innerWidth)"
                    + "(document.querySelector('.contents').getBoundingClientRect())"));
  }
}
