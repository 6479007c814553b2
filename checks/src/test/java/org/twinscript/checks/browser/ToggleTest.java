package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The seals change the script and nothing else. */
@ExtendWith(Browsing.class)
class ToggleTest {

  private static final String TOGGLE = ".seals a";

  @Test
  void leadsToTheSamePageInTheOtherScriptAndBack(Visitor visitor) {
    for (String path : simplified(visitor)) {
      visitor.open(path);
      visitor.click(TOGGLE);
      assertEquals(path.replace("zh-hans/", "zh-hant/"), visitor.place());
      assertEquals("zh-Hant", visitor.ask("document.documentElement.lang"));
      visitor.click(TOGGLE);
      assertEquals(path, visitor.place());
    }
  }

  private static List<String> simplified(Visitor visitor) {
    return PageKinds.of(visitor.site()).stream()
        .filter(path -> path.startsWith("zh-hans/") && path.endsWith("/"))
        .toList();
  }

  @Test
  void leadsThereAndBackWithoutScript(Visitor visitor) {
    visitor.scripting(false);
    for (String path : simplified(visitor)) {
      visitor.open(path);
      visitor.click(TOGGLE);
      assertEquals(path.replace("zh-hans/", "zh-hant/"), visitor.place());
      visitor.click(TOGGLE);
      assertEquals(path, visitor.place());
    }
  }

  @Test
  void keepsTheReaderAtTheTopOfThePage(Visitor visitor) {
    String article = article(visitor);
    visitor.open(article);
    visitor.click(TOGGLE);
    assertEquals(article.replace("zh-hans/", "zh-hant/"), visitor.place());
  }

  @Test
  void movesNothingWhenItIsPressed(Visitor visitor) {
    String article = article(visitor);
    visitor.open(article);
    Object before = seals(visitor);
    visitor.click(TOGGLE);
    assertEquals(before, seals(visitor));
  }

  private static String article(Visitor visitor) {
    return simplified(visitor).stream()
        .filter(path -> path.contains("/articles/"))
        .findFirst()
        .orElseThrow();
  }

  private static Object seals(Visitor visitor) {
    return visitor.ask(
        "[...document.querySelectorAll('.seal')].flatMap(seal => {"
            + "const box = seal.getBoundingClientRect(); return [box.x, box.y, box.width];})");
  }
}
