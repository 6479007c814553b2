package org.twinscript.restore;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.twinscript.script.Script;

/**
 * A page's passages after restoration, with an account of every change.
 *
 * @param passages the restored texts, as many and in the order as the damaged ones
 * @param script the script the page was written in
 * @param repairs what was changed, in the order it was done
 * @param doubts what looks damaged and was left as found
 */
public record Restoration(
    List<String> passages, Script script, List<Repair> repairs, List<Doubt> doubts) {

  public Restoration {
    passages = List.copyOf(passages);
    repairs = List.copyOf(repairs);
    doubts = List.copyOf(doubts);
  }

  /** How many repairs of each kind, by the kind's id; kinds without a repair are left out. */
  public Map<String, Integer> counts() {
    return repairs.stream()
        .collect(
            Collectors.toMap(
                repair -> repair.kind().id(), repair -> 1, Integer::sum, TreeMap::new));
  }
}
