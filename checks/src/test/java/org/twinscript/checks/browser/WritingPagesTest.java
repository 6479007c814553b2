package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.twinscript.checks.WritingSite;

/** An article that uses everything one can write, in a browser. */
@ExtendWith(Browsing.class)
class WritingPagesTest {

  private static final SiteServer SERVER = new SiteServer(WritingSite.open().folder(), "/");

  @AfterAll
  static void close() {
    SERVER.close();
  }

  private static void open(Visitor visitor, String edition) {
    visitor.driver().get(SERVER.address() + edition + "/" + WritingSite.ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({
    "zh-hans, light, 1280",
    "zh-hans, dark, 360",
    "zh-hant, dark, 1280",
    "zh-hant, light, 360"
  })
  void axeFindsNoViolation(String edition, String scheme, int width, Visitor visitor) {
    visitor.prefer(scheme);
    visitor.width(width);
    open(visitor, edition);
    assertEquals(List.of(), AccessibilityTest.violations(visitor));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans", "zh-hant"})
  void noHanIsSlantedAndNoTableWidensAPhone(String edition, Visitor visitor) {
    visitor.width(360);
    open(visitor, edition);
    assertEquals("normal", visitor.ask("getComputedStyle(document.querySelector('em')).fontStyle"));
    assertEquals(false, visitor.ask("document.documentElement.scrollWidth > innerWidth"));
  }

  @Test
  void aWordThatIsNotTheAuthorsTellsSoWhenItIsPressed(Visitor visitor) {
    visitor.width(360);
    open(visitor, "zh-hant");
    String note = "document.querySelector('.said').matches(':popover-open')";
    assertEquals(false, visitor.ask(note));
    visitor.click(".body .word");
    assertEquals(true, visitor.ask(note));
    assertEquals(
        "本頁改用的詞（括號內為原文）：洗手乳（洗手液）", visitor.ask("document.querySelector('.said').innerText"));
    assertEquals(List.of(), AccessibilityTest.violations(visitor));
    visitor.press(Keys.ESCAPE);
    assertEquals(false, visitor.ask(note));
    assertEquals("洗手乳", visitor.ask("document.activeElement.innerText"));
  }

  /** In a preview; its script is asked for what the last bake left. */
  @Test
  void aFaultOfTheLastBakeLiesOverThePageUntilItIsMended(@TempDir Path preview, Visitor visitor)
      throws IOException {
    for (String file : List.of("js/preview.js", "css/preview.css")) {
      Files.createDirectories(preview.resolve(file).getParent());
      Files.copy(WritingSite.assets().resolve(file), preview.resolve(file));
    }
    Path stamp = preview.resolve("preview.txt");
    Files.writeString(stamp, "fault\na.md:3: 没有这个文件。");
    Files.writeString(
        preview.resolve("index.html"),
        """
        <!DOCTYPE html><html lang="zh"><title>甲</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
        <body><script src="js/preview.js"></script>
        """);
    try (SiteServer server = new SiteServer(preview, "/")) {
      visitor.width(360);
      visitor.driver().get(server.address().toString());
      visitor.until("document.querySelector('[role=alert]')");
      visitor.until("getComputedStyle(document.querySelector('[role=alert]')).position == 'fixed'");
      assertEquals(
          "a.md:3: 没有这个文件。", visitor.ask("document.querySelector('[role=alert]').innerText"));
      assertEquals(
          List.of(0L, 360L),
          visitor.ask(
              "(box => [box.top, box.width])"
                  + "(document.querySelector('[role=alert]').getBoundingClientRect())"));
      visitor.ask("window.before = true");
      Files.writeString(stamp, "1");
      visitor.until("!document.querySelector('[role=alert]')");
      assertEquals(true, visitor.ask("window.before"));
      Files.writeString(stamp, "2");
      visitor.until("!window.before");
    }
  }

  /** Pictures say how large they are before they are there, so that no line jumps. */
  @ParameterizedTest
  @CsvSource({"zh-hans, 360", "zh-hant, 1280"})
  void nothingMovesWhileItLoads(String edition, int width, Visitor visitor) {
    visitor.width(width);
    open(visitor, edition);
    Object shift =
        visitor
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[0];
                let sum = 0;
                new PerformanceObserver(list => list.getEntries().forEach(each => sum += each.value))
                    .observe({type: 'layout-shift', buffered: true});
                const pictures = [...document.querySelectorAll('.body img')];
                (async () => {
                  for (const picture of pictures) {
                    picture.scrollIntoView();
                    await picture.decode();
                  }
                  setTimeout(() => done(pictures.length ? sum : -1), 200);
                })();\
                """);
    assertEquals(0.0, ((Number) shift).doubleValue());
  }

  /** Pictures, notes, wide tables and the file beside it, in the order of the text. */
  @ParameterizedTest
  @CsvSource({"zh-hans, 1280", "zh-hant, 360"})
  void theKeyboardReachesAllOfTheBody(String edition, int width, Visitor visitor) {
    visitor.width(width);
    open(visitor, edition);
    List<WebElement> stops =
        visitor.driver().findElements(By.cssSelector(".body :is(a[href], button, [tabindex='0'])"));
    assertTrue(stops.size() > 15, stops::toString);
    visitor.driver().executeScript("document.querySelector('.body a[href]').focus()");
    for (WebElement stop : stops) {
      assertEquals(stop, visitor.focused());
      assertEquals(
          true,
          visitor.ask(
              "(([box, style]) => box.bottom > 0 && box.top < innerHeight"
                  + " && style.outlineStyle != 'none' && parseFloat(style.outlineWidth) >= 2)"
                  + "([document.activeElement.getBoundingClientRect(),"
                  + " getComputedStyle(document.activeElement)])"),
          stop.getDomProperty("outerHTML"));
      visitor.tab();
    }
  }
}
