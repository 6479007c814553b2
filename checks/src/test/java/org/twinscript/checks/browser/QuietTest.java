package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages load without a complaint under a strict policy, and ask nobody else for anything. */
@ExtendWith(Browsing.class)
class QuietTest {

  @Test
  void theConsoleStaysEmpty(Visitor visitor) {
    visitor.complaints();
    for (String path : PageKinds.of(visitor.site())) {
      visitor.open(path);
      assertEquals(List.of(), visitor.complaints(), path);
    }
  }

  @Test
  void everyRequestGoesToTheSite(Visitor visitor) {
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
  void anAddressThatDoesNotExistLeadsBackToBothEditions(Visitor visitor) {
    visitor.open("zh-hant/articles/nowhere/at/all/");
    visitor.click("a[hreflang=zh-Hant]");
    assertEquals("zh-hant/", visitor.place());
  }
}
