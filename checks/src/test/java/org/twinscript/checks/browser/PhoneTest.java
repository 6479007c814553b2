package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.checks.BakedSite;

/** Who has only a phone comes to the records first, reads every table, and hits what they press. */
@ExtendWith(Browsing.class)
class PhoneTest {

  private static final int PHONE = 360;

  static List<String> pages() {
    return PageKinds.of(BakedSite.open());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans/", "zh-hant/"})
  void theNewestRecordsComeBeforeTheMapAndTheChart(String home, Visitor visitor) {
    visitor.width(PHONE);
    visitor.open(home);
    double first = top(visitor, ".card");
    assertTrue(first < 1_100, "the first record begins at " + first);
    assertTrue(first < top(visitor, ".map"));
    assertTrue(top(visitor, ".map") < top(visitor, ".timeline"));
  }

  private static double top(Visitor visitor, String selector) {
    Object top =
        visitor.ask(
            "document.querySelector('%s').getBoundingClientRect().top + scrollY"
                .formatted(selector));
    return ((Number) top).doubleValue();
  }

  /** But for squares of the map, which the list beside it repeats, and links inside a sentence. */
  @Test
  void whatIsPressedIs44PixelsWideAndHigh(Visitor visitor) {
    visitor.width(PHONE);
    for (String path : pages()) {
      visitor.open(path);
      assertEquals(
          List.of(),
          visitor.ask(
              "[...document.querySelectorAll('a[href], button, summary, select, input')]"
                  + ".filter(part => part.checkVisibility()"
                  + "   && !part.closest('.map, .skip, .body :is(p, li, td), .lead'))"
                  + ".filter(part => { const box = part.getBoundingClientRect();"
                  + "   return box.width < 43.9 || box.height < 43.9; })"
                  + ".map(part => part.outerHTML)"),
          path);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans/themes/", "zh-hant/years/"})
  void everyCountOfATableIsSeenWithTheHeadOfItsColumn(String path, Visitor visitor) {
    visitor.width(1280);
    visitor.open(path);
    Object counts = visitor.ask("document.querySelectorAll('.heat td a').length");
    visitor.width(PHONE);
    Map<?, ?> seen =
        (Map<?, ?>)
            visitor.ask(
                "(links => ({seen: links.filter(link => { const box = link.getBoundingClientRect();"
                    + "   return link.checkVisibility() && box.left >= 0 && box.right <="
                    + " innerWidth; }).length, named: links.filter(link => getComputedStyle(link,"
                    + " '::before').content  "
                    + " .includes(link.dataset.of)).length}))([...document.querySelectorAll('.heat"
                    + " td a')])");
    assertEquals(counts, seen.get("seen"));
    assertEquals(counts, seen.get("named"));
    assertFalse(counts.equals(0L));
  }
}
