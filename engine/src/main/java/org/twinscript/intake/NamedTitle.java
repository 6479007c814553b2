package org.twinscript.intake;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twinscript.intake.Line.Hint;
import org.twinscript.intake.TitleFinder.Title;

/** Finds the line that a page's head names as its title, or the lines that it is broken into. */
final class NamedTitle {

  private NamedTitle() {}

  static Optional<Title> find(Sheet sheet, List<Integer> candidates, int mostLines) {
    List<String> titles =
        sheet.titles().stream().map(title -> Fold.of(title).compact()).distinct().toList();
    Set<Integer> free = new HashSet<>(candidates);
    return candidates.stream()
        .flatMap(first -> runs(sheet.lines(), first, free, mostLines))
        .filter(run -> titles.stream().anyMatch(it -> TitleFinder.isNamed(it, compact(run))))
        .max(
            Comparator.comparingInt((Title run) -> compact(run).length())
                .thenComparing(run -> sheet.lines().get(run.index()).hint() == Hint.TITLE)
                .thenComparing(run -> sheet.lines().get(run.index()).hint() == Hint.HEADING)
                .thenComparing(Comparator.comparingInt(Title::lines).reversed())
                .thenComparing(Comparator.comparingInt(Title::index).reversed()));
  }

  private static String compact(Title run) {
    return Fold.of(run.text()).compact();
  }

  /** A line alone, and with those of its element that follow it. */
  private static Stream<Title> runs(List<Line> lines, int first, Set<Integer> free, int mostLines) {
    Stream.Builder<Title> runs = Stream.builder();
    StringBuilder text = new StringBuilder();
    for (int i = first; i < first + mostLines && free.contains(i); i++) {
      Line line = lines.get(i);
      if (i > first && line.markup().owner() != lines.get(first).markup().owner()) {
        break;
      }
      text.append(i > first && needsSpace(text, line.text()) ? " " : "").append(line.text());
      runs.add(new Title(first, i - first + 1, text.toString()));
    }
    return runs.build();
  }

  private static boolean needsSpace(StringBuilder before, String after) {
    return before.charAt(before.length() - 1) < 0x80 && after.charAt(0) < 0x80;
  }
}
