package org.twinscript.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.SortedMap;
import org.twinscript.sitecheck.DeadSources;
import org.twinscript.sitecheck.SiteCheck;

/** What a look over a baked site tells, a line a finding. */
final class SiteReport {

  private final PrintWriter out;

  SiteReport(PrintWriter out) {
    this.out = out;
  }

  /**
   * Looks over a site.
   *
   * @param external true asks the hosts of its sources too
   * @return whether all is well
   */
  boolean print(Path site, boolean external) {
    SiteCheck check = SiteCheck.of(site);
    check.findings().forEach(finding -> out.println(Visible.line(finding.toString())));
    out.printf("%d findings in %d pages.%n", check.findings().size(), check.pages());
    int dead = external ? printDead(check.outside()) : 0;
    out.flush();
    return check.findings().isEmpty() && dead == 0;
  }

  private int printDead(SortedMap<String, String> outside) {
    SortedMap<String, String> dead = DeadSources.among(outside.keySet());
    dead.forEach(
        (address, reason) -> out.println(outside.get(address) + ": " + address + " " + reason));
    out.printf("%d of %d sources are dead.%n", dead.size(), outside.size());
    return dead.size();
  }
}
