package org.twinscript.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.twinscript.intake.Line.Hint;

/**
 * Finds the title: the line the page's head names, else its first-level heading, else the longest
 * heading or line above the date, else what the head says.
 */
final class TitleFinder {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 80;

  /** Between a headline and the site's name in a page's head. */
  private static final String SITE_SEPARATOR = "\\s*[|_]+\\s*|\\s+[-–—]+\\s+|--+|—+";

  private TitleFinder() {}

  /**
   * A title found.
   *
   * @param index of its line, or -1 if only the page's head has it
   */
  record Title(int index, String text) {}

  static Optional<Title> find(Sheet sheet, Zone zone, Set<Integer> taken) {
    List<Line> lines = sheet.lines();
    List<Integer> candidates =
        IntStream.range(0, zone.first())
            .filter(i -> !taken.contains(i) && couldBe(lines.get(i)))
            .boxed()
            .toList();
    return named(sheet, candidates)
        .or(() -> candidates.stream().filter(i -> lines.get(i).hint() == Hint.TITLE).findFirst())
        .or(() -> longestAboveDate(lines, zone, candidates))
        .or(() -> longest(lines, candidates))
        .map(index -> new Title(index, lines.get(index).text()))
        .or(() -> ofHead(sheet));
  }

  /** Whether a line can be a title by its looks; one that ends in a colon leads in or salutes. */
  static boolean couldBe(Line line) {
    int han = line.han();
    return han >= SHORTEST
        && han <= LONGEST
        && line.text().indexOf('。') < 0
        && !line.fold().text().endsWith(":")
        && line.hint() != Hint.LINKS
        && !line.text().startsWith("——")
        && Furniture.judge(line).isEmpty()
        && Furniture.judgeAround(line).isEmpty();
  }

  private static Optional<Integer> named(Sheet sheet, List<Integer> candidates) {
    List<String> titles = sheet.titles().stream().map(title -> Fold.of(title).compact()).toList();
    return candidates.stream()
        .filter(
            i -> {
              String words = sheet.lines().get(i).fold().compact();
              return titles.stream().anyMatch(title -> title.startsWith(words));
            })
        .max(Comparator.comparingInt(i -> sheet.lines().get(i).han()));
  }

  private static List<Integer> aboveDate(List<Line> lines, Zone zone, List<Integer> candidates) {
    int date =
        IntStream.range(0, zone.first())
            .filter(i -> Stamp.read(lines.get(i)).filter(s -> s.date().isPresent()).isPresent())
            .findFirst()
            .orElse(zone.first());
    return candidates.stream().filter(i -> i < date).toList();
  }

  private static Optional<Integer> longestAboveDate(
      List<Line> lines, Zone zone, List<Integer> candidates) {
    List<Integer> above = aboveDate(lines, zone, candidates);
    return longest(lines, headings(lines, above)).or(() -> longest(lines, above));
  }

  private static List<Integer> headings(List<Line> lines, List<Integer> candidates) {
    return candidates.stream().filter(i -> lines.get(i).hint() == Hint.HEADING).toList();
  }

  /** The first of the longest: a site's name or motto is shorter than a headline. */
  private static Optional<Integer> longest(List<Line> lines, List<Integer> candidates) {
    return candidates.stream()
        .max(
            Comparator.comparingInt((Integer i) -> lines.get(i).han())
                .thenComparing(Comparator.reverseOrder()));
  }

  private static Optional<Title> ofHead(Sheet sheet) {
    return sheet.titles().stream()
        .map(title -> TextSheet.trim(title.split(SITE_SEPARATOR)[0]))
        .filter(title -> couldBe(Line.plain(1, title)))
        .findFirst()
        .map(title -> new Title(-1, title));
  }
}
