package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe finds no violation of WCAG 2.2 AA or of good practice on any kind of page. */
class AccessibilityTest {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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

  static List<String> pages() {
    return PageKinds.of(visitor.site());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNoViolationInLightColours(String path) {
    assertEquals(List.of(), violations(path, "light", 1280));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNoViolationInDarkColours(String path) {
    assertEquals(List.of(), violations(path, "dark", 360));
  }

  private static List<String> violations(String path, String scheme, int width) {
    visitor.prefer(scheme);
    visitor.width(width);
    visitor.open(path);
    Results results = new AxeBuilder().withTags(RULES).analyze(visitor.driver());
    return results.getViolations().stream().map(AccessibilityTest::told).toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).toList();
  }
}
