package org.twinscript.bake.site;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.article.Characters;
import org.twinscript.article.Origin;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.Ledger.Change;
import org.twinscript.ledger.LedgerFile;

/**
 * The repairs of one kind to one article.
 *
 * @param count as the front matter gives it
 * @param changes what became what, the most frequent first; none when the ledger is gone
 */
public record RepairSummary(String kind, int count, List<Swap> changes) {

  /**
   * What restored an article, kind by kind.
   *
   * @param content the folder whose ledgers hold each change
   */
  static List<RepairSummary> of(Origin origin, Path content) {
    Optional<Ledger> ledger = LedgerFile.read(content, origin.rawSha256());
    List<Change> changes = ledger.map(Ledger::changes).orElse(List.of());
    return origin.repairs().entrySet().stream()
        .map(
            kind ->
                new RepairSummary(kind.getKey(), kind.getValue(), swaps(kind.getKey(), changes)))
        .toList();
  }

  private static List<Swap> swaps(String kind, List<Change> changes) {
    Map<Swap, Integer> times = new LinkedHashMap<>();
    changes.stream()
        .filter(change -> change.kind().equals(kind))
        .map(change -> new Swap(visible(change.before()), visible(change.after()), 1))
        .forEach(swap -> times.merge(swap, 1, Integer::sum));
    return times.entrySet().stream()
        .map(entry -> new Swap(entry.getKey().before(), entry.getKey().after(), entry.getValue()))
        .sorted(Comparator.comparing(Swap::times).reversed())
        .toList();
  }

  /** What a page cannot show, and what would turn the direction of its text, stands by its name. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Characters.isForbidden(c) || Characters.isHidden(c)) {
                visible.append(Characters.name(c));
              } else {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }

  /** The same change, however often it was made. */
  public record Swap(String before, String after, int times) {}
}
