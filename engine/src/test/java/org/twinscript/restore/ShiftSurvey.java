package org.twinscript.restore;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Lets a reader lose step at every place of good text where it can, one at a time, and tells how
 * far right and wrong readings led over others, by what both stand on: what the leads in {@link
 * LeadThreshold} were read off. Run {@link #main} with test classes on the class path.
 */
final class ShiftSurvey {

  private static final List<Set<RepairKind>> MIXES =
      List.of(
          Set.of(),
          Set.of(RepairKind.MARK),
          Set.of(RepairKind.MARK, RepairKind.SCRIPT),
          Set.of(RepairKind.MARK, RepairKind.SCRIPT, RepairKind.GLOSS));

  private final CharacterReadings readings = new CharacterReadings(ZhConverterUtil::toSimple);
  private final Map<String, DoubleSummaryStatistics> leads = new TreeMap<>();
  private int runs;
  private int first;
  private int exact;
  private int wrong;

  /**
   * Prints the survey of some texts.
   *
   * @param files in UTF-8, Simplified, a passage a line
   */
  public static void main(String[] files) throws IOException {
    List<String> passages = new ArrayList<>();
    for (String file : files) {
      Files.readAllLines(Path.of(file)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(passages::add);
    }
    System.out.print(of(passages));
  }

  /** The survey of passages of good Simplified, in every mix of damage. */
  static ShiftSurvey of(List<String> passages) {
    ShiftSurvey survey = new ShiftSurvey();
    for (Set<RepairKind> mix : MIXES) {
      for (int i = 0; i < passages.size(); i++) {
        survey.count(new Damager(mix, i).damage(passages.get(i)));
      }
    }
    return survey;
  }

  ShiftScore score() {
    return new ShiftScore(runs, exact, wrong);
  }

  private void count(String good) {
    for (int start : Redamage.starts(good)) {
      String shown = Redamage.shift(good, start, Mirror.USUAL);
      Decoding decoding = Decoding.at(shown, start, PageEvidence.of(List.of(shown), readings));
      if (!decoding.runs().isEmpty()) {
        count(decoding, candidate -> isRight(candidate, start, shown, good));
      }
      runs++;
    }
  }

  private void count(Decoding decoding, Predicate<Candidate> isRight) {
    Candidate best = decoding.best();
    boolean right = isRight.test(best);
    first += right ? 1 : 0;
    exact += right && decoding.isClear() ? 1 : 0;
    wrong += !right && decoding.isClear() ? 1 : 0;
    decoding.runs().stream()
        .filter(other -> !best.beginsLike(other) && (right || isRight.test(other)))
        .forEach(other -> count(best, other, right));
  }

  private void count(Candidate best, Candidate other, boolean right) {
    String kind = best.threshold() + " over " + other.threshold() + (right ? ", right" : ", wrong");
    leads
        .computeIfAbsent(kind, name -> new DoubleSummaryStatistics())
        .accept(other.cost() - best.cost());
  }

  private static boolean isRight(Candidate run, int start, String shown, String good) {
    return (shown.substring(0, start) + run.text() + shown.substring(run.end())).equals(good);
  }

  @Override
  public String toString() {
    StringBuilder table =
        new StringBuilder(
            "%d runs, first candidate right %d, exact %d, wrong %d%n"
                .formatted(runs, first, exact, wrong));
    leads.forEach(
        (kind, lead) ->
            table.append(
                "%-32s %5d leads from %.1f to %.1f%n"
                    .formatted(kind, lead.getCount(), lead.getMin(), lead.getMax())));
    return table.toString();
  }
}
