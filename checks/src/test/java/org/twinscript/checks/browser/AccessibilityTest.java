package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinscript.checks.BakedSite;

/** axe finds no violation of WCAG 2.2 AA or of good practice on any kind of page. */
@ExtendWith(Browsing.class)
class AccessibilityTest {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  static List<String> pages() {
    return PageKinds.of(BakedSite.open());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNoViolationInLightColours(String path, Visitor visitor) {
    assertEquals(List.of(), violations(visitor, path, "light", 1280));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNoViolationInDarkColours(String path, Visitor visitor) {
    assertEquals(List.of(), violations(visitor, path, "dark", 360));
  }

  private static List<String> violations(Visitor visitor, String path, String scheme, int width) {
    visitor.prefer(scheme);
    visitor.width(width);
    visitor.open(path);
    return violations(visitor);
  }

  /** What axe finds on the page that a visitor looks at. */
  static List<String> violations(Visitor visitor) {
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
