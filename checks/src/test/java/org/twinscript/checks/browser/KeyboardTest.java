package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A reader without a mouse gets everywhere and always sees where. */
@ExtendWith(Browsing.class)
class KeyboardTest {

  @Test
  void theFirstStopSkipsToTheMainPart(Visitor visitor) {
    visitor.open("zh-hans/");
    visitor.tab();
    assertEquals("skip", visitor.focused().getDomAttribute("class"));
    assertTrue(isInView(visitor), "the skip link shows when it has the focus");
    visitor.press(Keys.ENTER);
    visitor.tab();
    assertEquals(
        true, visitor.ask("document.querySelector('main').contains(document.activeElement)"));
  }

  private static boolean isInView(Visitor visitor) {
    return (boolean)
        visitor.ask(
            "(box => box.bottom > 0 && box.top < innerHeight && box.right > 0)"
                + "(document.activeElement.getBoundingClientRect())");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyStopIsReachedInOrderAndShowsItself(String scheme, Visitor visitor) {
    visitor.prefer(scheme);
    visitor.open("zh-hans/regions/shanghai/");
    List<WebElement> links =
        visitor.driver().findElements(By.cssSelector("a[href], button, input"));
    for (WebElement link : links) {
      visitor.tab();
      assertEquals(link, visitor.focused());
      assertTrue(isInView(visitor), link.getText());
      Map<?, ?> outline =
          (Map<?, ?>)
              visitor.ask(
                  "(style => ({style: style.outlineStyle, width: parseFloat(style.outlineWidth)}))"
                      + "(getComputedStyle(document.activeElement))");
      assertNotEquals("none", outline.get("style"), link.getText());
      assertTrue(((Number) outline.get("width")).doubleValue() >= 2, link.getText());
    }
  }

  @Test
  void theToggleObeysTheKeyboard(Visitor visitor) {
    visitor.open("zh-hant/about/");
    while (visitor.focused().getDomAttribute("data-toggle") == null) {
      visitor.tab();
    }
    visitor.press(Keys.ENTER);
    assertEquals("zh-hans/about/", visitor.place());
  }
}
