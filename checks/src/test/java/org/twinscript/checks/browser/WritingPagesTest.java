package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
}
