package org.twinscript.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.twinscript.message.Sentence;
import org.twinscript.sitecheck.DeadSources;
import org.twinscript.sitecheck.SiteCheck;
import org.twinscript.sitecheck.SiteFault;

/**
 * What a look over a baked site tells, a line a finding.
 *
 * @param json whether other programs read it
 */
record SiteReport(Output output, boolean json) {

  /**
   * Looks over a site.
   *
   * @param external true asks the hosts of its sources too
   * @return whether all is well
   */
  boolean print(Path site, boolean external) {
    SiteCheck check = SiteCheck.of(site);
    check.findings().forEach(this::show);
    remark("look.total", check.findings().size(), check.pages());
    int dead = external ? printDead(check.outside()) : 0;
    return check.findings().isEmpty() && dead == 0;
  }

  private int printDead(SortedMap<String, String> outside) {
    SortedMap<String, Sentence> dead = DeadSources.among(outside.keySet());
    dead.forEach(
        (address, reason) ->
            show(
                new SiteFault(
                    outside.get(address), "source", Sentence.of("look.source", address, reason))));
    remark("look.dead", dead.size(), outside.size());
    return dead.size();
  }

  private void show(SiteFault finding) {
    if (json) {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("file", finding.path());
      members.put("rule", finding.rule());
      members.put("sentence", finding.sentence().toString());
      output.object(members);
    } else {
      output.results().println(Visible.line(output.say(finding.line())));
    }
  }

  private void remark(String key, Object... values) {
    if (!json) {
      output.remark(key, values);
    }
  }
}
