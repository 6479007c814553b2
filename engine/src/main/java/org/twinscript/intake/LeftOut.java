package org.twinscript.intake;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.twinscript.intake.TitleFinder.Title;
import org.twinscript.intake.Verdict.Place;

/**
 * Prose of a page that was taken for no part of its article, though nothing says that it is of
 * others: no reader commented there, no other article is recommended. If it is much, somebody
 * should look.
 *
 * @param characters how many Han characters of sentences were left out
 * @param kept how many the article has
 * @param lines how many lines they stand on
 * @param first the first of these lines, counted as {@link DamagedArticle.Dropped#line()}
 * @param last the last one
 * @param hidden how many of the characters the page does not show
 * @param text how the first of it begins
 */
public record LeftOut(
    int characters, int kept, int lines, int first, int last, int hidden, String text) {

  /** Fewer are a teaser or a standfirst, and not worth a look. */
  private static final int FEWEST = 120;

  /** One in so many characters of a page's prose is much. */
  private static final int SHARE = 5;

  private static final int SHOWN = 20;

  /** What a page leaves out of its article, if that is much. */
  static Optional<LeftOut> of(Sheet sheet, Title title, Zone zone, Map<Integer, Verdict> verdicts) {
    List<Line> lines = sheet.lines();
    int kept =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).isProse() && !verdicts.containsKey(i) && !title.isAt(i))
            .map(i -> lines.get(i).han())
            .sum();
    Set<Place> doubtful = EnumSet.of(Place.ELSEWHERE, Place.BELOW);
    if (sum(left(lines, zone, verdicts, EnumSet.of(Place.LIKELY))) > kept) {
      doubtful.add(Place.LIKELY);
    }
    List<Line> left = left(lines, zone, verdicts, doubtful);
    List<Line> hidden = hidden(sheet);
    int unseen = sum(hidden);
    int characters = sum(left) + unseen;
    if (characters < FEWEST || characters * SHARE < characters + kept) {
      return Optional.empty();
    }
    Line first = left.isEmpty() ? hidden.get(0) : left.get(0);
    int last = left.isEmpty() ? first.number() : left.get(left.size() - 1).number();
    String text = first.text().substring(0, Math.min(SHOWN, first.text().length()));
    int count = left.size() + hidden.size();
    return Optional.of(new LeftOut(characters, kept, count, first.number(), last, unseen, text));
  }

  /** Sentences left out; behind the article's end only those that stand where it stands. */
  private static List<Line> left(
      List<Line> lines, Zone zone, Map<Integer, Verdict> verdicts, Set<Place> places) {
    int home = lines.get(zone.last()).markup().container();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).isProse() && verdicts.containsKey(i))
        .filter(i -> places.contains(verdicts.get(i).place()))
        .mapToObj(i -> Map.entry(verdicts.get(i).place(), lines.get(i)))
        .filter(it -> it.getKey() != Place.BELOW || it.getValue().markup().container() == home)
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What the page hides and does not show elsewhere. */
  private static List<Line> hidden(Sheet sheet) {
    Set<String> shown = new HashSet<>();
    sheet.lines().forEach(line -> shown.add(line.fold().compact()));
    return sheet.hidden().stream()
        .filter(Line::isProse)
        .filter(line -> shown.add(line.fold().compact()))
        .toList();
  }

  private static int sum(List<Line> lines) {
    return lines.stream().mapToInt(Line::han).sum();
  }
}
