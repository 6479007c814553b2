package org.twinscript.restore;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lets a reader lose step at every place of good text where it can, one at a time, and tells how
 * much of it is read, and how far the claimed probabilities are right. Run {@link #main} with test
 * classes on the class path.
 */
final class ShiftSurvey {

  private static final List<Set<RepairKind>> MIXES =
      List.of(
          Set.of(),
          Set.of(RepairKind.MARK),
          Set.of(RepairKind.MARK, RepairKind.SCRIPT),
          Set.of(RepairKind.MARK, RepairKind.SCRIPT, RepairKind.GLOSS));

  /** Where the classes of claimed probabilities begin. */
  private static final double[] CLASSES = {
    0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999
  };

  private final CharacterReadings readings = new CharacterReadings(ZhConverterUtil::toSimple);
  private final int[] claimed = new int[CLASSES.length];
  private final int[] found = new int[CLASSES.length];
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
      Decoding decoding =
          Decoding.at(shown, start, PageEvidence.of(List.of(shown), readings, PlaceNames.NONE));
      if (!decoding.readings().isEmpty()) {
        count(decoding, isRight(decoding.best(), start, shown, good));
      }
      runs++;
    }
  }

  private void count(Decoding decoding, boolean right) {
    boolean clear = decoding.isClear();
    first += right ? 1 : 0;
    exact += right && clear ? 1 : 0;
    wrong += !right && clear ? 1 : 0;
    int each = CLASSES.length - 1;
    while (decoding.probability() < CLASSES[each]) {
      each--;
    }
    claimed[each]++;
    found[each] += right ? 1 : 0;
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
    for (int each = 0; each < CLASSES.length; each++) {
      table.append(
          "claimed from %.4f: %5d, right %5d%n"
              .formatted(CLASSES[each], claimed[each], found[each]));
    }
    return table.toString();
  }
}
