package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the article itself a mark says what was restored, and why. */
@ExtendWith(Browsing.class)
class MendedTest {

  private static final String ARTICLE = "articles/2016/jiating-yisheng-qianyue-sidi/";

  @ParameterizedTest
  @CsvSource({"zh-hans/, 360, dark", "zh-hant/, 1280, light"})
  void aMarkShowsBeforeAfterAndReason(String edition, int width, String scheme, Visitor visitor) {
    visitor.prefer(scheme);
    visitor.width(width);
    visitor.open(edition + ARTICLE);
    waitForMarks(visitor);
    Object text = visitor.ask("document.querySelector('.body').innerText.length");
    visitor.click("#p1 .mend");
    assertEquals("true", visitor.ask("document.querySelector('#p1 .mend').ariaExpanded"));
    assertTrue(
        (boolean)
            visitor.ask(
                "(shown => shown.querySelector('.raw del').checkVisibility()"
                    + " && shown.querySelector('.now ins').checkVisibility())"
                    + "(document.querySelector('#p1 + .passage'))"));
    visitor.click("#p1 + .passage summary");
    assertEquals(
        true, visitor.ask("document.querySelector('#p1 + .passage .why').checkVisibility()"));
    // From the top: what the bar half hides is measured by the half that is seen.
    visitor.scroll(-10_000);
    assertEquals(List.of(), AccessibilityTest.violations(visitor));
    assertEquals(false, visitor.ask("document.documentElement.scrollWidth > innerWidth"));
    visitor.click("a[data-toggle]");
    waitForMarks(visitor);
    assertFalse(visitor.place().startsWith(edition), visitor.place());
    assertEquals(
        true, visitor.ask("document.querySelector('#p1 + .passage .why').checkVisibility()"));
    assertEquals(1L, visitor.ask("document.querySelectorAll('.mend[aria-expanded=true]').length"));
    visitor.click(
        "a[data-toggle][hreflang='" + edition.replace("/", "").replace("zh-h", "zh-H") + "']");
    waitForMarks(visitor);
    assertTrue(visitor.place().startsWith(edition), visitor.place());
    visitor.click("#p1 .mend");
    assertEquals(text, visitor.ask("document.querySelector('.body').innerText.length"));
  }

  private static void waitForMarks(Visitor visitor) {
    visitor
        .driver()
        .executeAsyncScript(
            "const done = arguments[0]; const look = () => document.querySelector('.mend')"
                + " ? done() : setTimeout(look, 20); look();");
  }
}
