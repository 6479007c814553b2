package org.twinscript.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinscript.sitecheck.SiteCheck;

/** What {@code bin/twinscript check --site} finds in this site: nothing. */
class SiteCheckTest {

  @Test
  void findsNothingInTheSite() {
    SiteCheck check = SiteCheck.of(BakedSite.open().folder());
    assertEquals(List.of(), check.findings());
    assertTrue(check.pages() > 100, "pages: " + check.pages());
    assertTrue(!check.outside().isEmpty(), "no source is linked");
  }
}
