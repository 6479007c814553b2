package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages load without a complaint under a strict policy, and ask nobody else for anything. */
class QuietTest {

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

  @Test
  void theConsoleStaysEmpty() {
    visitor.complaints();
    for (String path : PageKinds.of(visitor.site())) {
      visitor.open(path);
      assertEquals(List.of(), visitor.complaints(), path);
    }
  }

  @Test
  void everyRequestGoesToTheSite() {
    visitor.requests();
    for (String path : PageKinds.of(visitor.site())) {
      visitor.open(path);
      List<String> requests = visitor.requests();
      assertFalse(requests.isEmpty(), path);
      assertEquals(
          List.of(), requests.stream().filter(to -> !to.startsWith(visitor.address())).toList());
    }
  }

  @Test
  void anAddressThatDoesNotExistLeadsBackToBothEditions() {
    visitor.open("zh-hant/articles/nowhere/at/all/");
    visitor.click("a[hreflang=zh-Hant]");
    assertEquals("zh-hant/", visitor.place());
  }
}
