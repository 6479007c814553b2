package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages fit the window: down to 320 px (WCAG 2.2, Reflow) nobody scrolls sideways. */
@ExtendWith(Browsing.class)
class LayoutTest {

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 768, 1280})
  void noPageIsWiderThanTheWindow(int width, Visitor visitor) {
    visitor.width(width);
    assertEquals(
        List.of(),
        PageKinds.of(visitor.site()).stream().filter(path -> scrolls(visitor, path)).toList());
  }

  /** Resize Text of WCAG 2.2, on a phone. */
  @Test
  void textTwiceAsLargeWidensNoPage(Visitor visitor) {
    visitor.width(360);
    assertEquals(
        List.of(),
        PageKinds.of(visitor.site()).stream()
            .filter(path -> scrollsEnlarged(visitor, path))
            .toList());
  }

  private static boolean scrollsEnlarged(Visitor visitor, String path) {
    visitor.open(path);
    visitor.ask("document.documentElement.style.fontSize = '200%'");
    assertEquals("32px", visitor.ask("getComputedStyle(document.documentElement).fontSize"));
    return (boolean) visitor.ask("document.documentElement.scrollWidth > innerWidth");
  }

  private static boolean scrolls(Visitor visitor, String path) {
    visitor.open(path);
    return (boolean) visitor.ask("document.documentElement.scrollWidth > innerWidth");
  }
}
