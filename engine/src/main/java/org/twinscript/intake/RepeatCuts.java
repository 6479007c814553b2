package org.twinscript.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinscript.intake.DamagedArticle.Dropped;
import org.twinscript.intake.RepeatedLine.Place;

/**
 * The lines of a page that the table of repeated lines cuts. They are taken away before anything
 * else is judged, since a sentence of the site above the headline or below the signature would
 * shift where the article seems to begin and end.
 */
final class RepeatCuts {

  /** The same for every count in the table, so that a ledger changes only with its page. */
  private static final Verdict RECURS =
      Verdict.furniture("recurs with other articles; to be cut by " + RepeatedLines.FILE);

  private static final List<Place> PLACES = List.of(Place.values());

  private final Sheet sheet;
  private final RepeatedLines table;

  private RepeatCuts(Sheet sheet, RepeatedLines table) {
    this.sheet = sheet;
    this.table = table;
  }

  static Set<Line> on(Sheet sheet, RepeatedLines table) {
    return table.isEmpty() ? Set.of() : new RepeatCuts(sheet, table).cuts();
  }

  static Dropped dropped(Line line) {
    return RECURS.on(line);
  }

  /** Places are seen from the sentences that are left; where none is, the page is left alone. */
  private Set<Line> cuts() {
    Map<Line, String> listed = listed();
    List<Line> rest = sheet.lines().stream().filter(line -> !listed.containsKey(line)).toList();
    Optional<Zone> zone = listed.isEmpty() ? Optional.empty() : Zone.of(rest);
    return zone.stream()
        .flatMap(
            found ->
                listed.entrySet().stream()
                    .filter(it -> isCut(place(it.getKey(), rest, found), it.getValue()))
                    .map(Map.Entry::getKey))
        .filter(line -> !isHeadline(line))
        .collect(Collectors.toSet());
  }

  private Map<Line, String> listed() {
    Map<Line, String> listed = new LinkedHashMap<>();
    sheet.lines().stream()
        .filter(line -> table.mayHold(line.fold()))
        .forEach(line -> listed.put(line, RepeatedLine.words(line.fold())));
    listed.values().removeIf(words -> PLACES.stream().noneMatch(place -> isCut(place, words)));
    return listed;
  }

  private boolean isCut(Place place, String words) {
    return table.cuts(place, sheet.site(), words);
  }

  private static Place place(Line line, List<Line> rest, Zone zone) {
    if (line.number() < rest.get(zone.first()).number()) {
      return Place.BEFORE;
    }
    return line.number() > rest.get(zone.last()).number() ? Place.AFTER : Place.INSIDE;
  }

  /** What the page itself calls its title is never cut. */
  private boolean isHeadline(Line line) {
    String words = line.fold().compact();
    return line.hint() == Line.Hint.TITLE
        || sheet.titles().stream().anyMatch(title -> Fold.of(title).compact().equals(words));
  }
}
