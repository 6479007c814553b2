package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The seals change the script and nothing else. */
class ToggleTest {

  private static final String TOGGLE = ".seals a";

  private static Visitor visitor;
  private static String article;

  @BeforeAll
  static void arrive() {
    visitor = Visitor.arrive();
    article =
        PageKinds.of(visitor.site()).stream()
            .filter(path -> path.startsWith("zh-hans/articles/"))
            .findFirst()
            .orElseThrow();
  }

  @AfterAll
  static void leave() {
    if (visitor != null) {
      visitor.close();
    }
  }

  @BeforeEach
  void startAgain() {
    visitor.startAgain();
  }

  @Test
  void leadsToTheSamePageInTheOtherScriptAndBack() {
    for (String path : simplified()) {
      visitor.open(path);
      visitor.click(TOGGLE);
      assertEquals(path.replace("zh-hans/", "zh-hant/"), visitor.place());
      assertEquals("zh-Hant", visitor.ask("document.documentElement.lang"));
      visitor.click(TOGGLE);
      assertEquals(path, visitor.place());
    }
  }

  private static List<String> simplified() {
    return PageKinds.of(visitor.site()).stream()
        .filter(path -> path.startsWith("zh-hans/") && path.endsWith("/"))
        .toList();
  }

  @Test
  void leadsThereAndBackWithoutScript() {
    visitor.scripting(false);
    for (String path : simplified()) {
      visitor.open(path);
      visitor.click(TOGGLE);
      assertEquals(path.replace("zh-hans/", "zh-hant/"), visitor.place());
      visitor.click(TOGGLE);
      assertEquals(path, visitor.place());
    }
  }

  @Test
  void keepsTheReaderAtTheSameParagraph() {
    visitor.open(article);
    visitor.width(360);
    visitor.ask("document.getElementById('p3').scrollIntoView()");
    visitor.ask("scrollBy(0, document.getElementById('p3').offsetHeight / 2)");
    visitor.ask("document.querySelector('.seals a').click()");
    assertEquals(article.replace("zh-hans/", "zh-hant/") + "#p3", visitor.place());
    Number top = (Number) visitor.ask("document.getElementById('p3').getBoundingClientRect().top");
    assertTrue(Math.abs(top.doubleValue()) < 32, "the paragraph stands at " + top);
  }

  @Test
  void keepsTheReaderAtTheTopOfThePage() {
    visitor.open(article);
    visitor.click(TOGGLE);
    assertEquals(article.replace("zh-hans/", "zh-hant/"), visitor.place());
  }

  @Test
  void movesNothingWhenItIsPressed() {
    visitor.open(article);
    Object before = seals();
    visitor.click(TOGGLE);
    assertEquals(before, seals());
  }

  private static Object seals() {
    return visitor.ask(
        "[...document.querySelectorAll('.seal')].flatMap(seal => {"
            + "const box = seal.getBoundingClientRect(); return [box.x, box.y, box.width];})");
  }
}
