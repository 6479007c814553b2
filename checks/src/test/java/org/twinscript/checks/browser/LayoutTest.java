package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages fit the window: down to 320 px (WCAG 2.2, Reflow) nobody scrolls sideways. */
class LayoutTest {

  private static Visitor visitor;

  @BeforeAll
  static void arrive() {
    visitor = Visitor.arrive();
  }

  @AfterAll
  static void leave() {
    if (visitor != null) {
      visitor.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 768, 1280})
  void noPageIsWiderThanTheWindow(int width) {
    visitor.width(width);
    assertEquals(
        List.of(), PageKinds.of(visitor.site()).stream().filter(LayoutTest::scrolls).toList());
  }

  private static boolean scrolls(String path) {
    visitor.open(path);
    return (boolean) visitor.ask("document.documentElement.scrollWidth > innerWidth");
  }
}
