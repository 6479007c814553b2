package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker has nothing to say about any page of the site, neither error nor warning. */
class HtmlTest {

  @Test
  void everyPageIsValid() throws Exception {
    assertEquals(new TreeMap<>(), HtmlChecker.of(BakedSite.open()));
  }
}
