package org.twinscript.restore;

import java.util.List;
import org.twinscript.restore.ShiftDamager.Damaged;
import org.twinscript.restore.ShiftDamager.Run;

/**
 * What became of damaged runs.
 *
 * @param runs how often a reader lost step
 * @param exact runs that read as they did before
 * @param wrong edits that put something else where good text was, or change good text
 */
record ShiftScore(int runs, int exact, int wrong) {

  static final ShiftScore NONE = new ShiftScore(0, 0, 0);

  static ShiftScore of(Damaged page, List<Edit> edits) {
    int right = (int) edits.stream().filter(edit -> isRight(page, edit)).count();
    int exact = (int) page.runs().stream().filter(run -> isExact(page, run, edits)).count();
    return new ShiftScore(page.runs().size(), exact, edits.size() - right);
  }

  ShiftScore plus(ShiftScore other) {
    return new ShiftScore(runs + other.runs, exact + other.exact, wrong + other.wrong);
  }

  /** Runs that were left as found. */
  int left() {
    return runs - exact;
  }

  private static boolean isExact(Damaged page, Run run, List<Edit> edits) {
    return edits.stream()
        .filter(edit -> edit.offset() <= run.start() && run.end() <= edit.end())
        .anyMatch(edit -> isRight(page, edit));
  }

  /** Whether what the edit writes stood between the same neighbours. */
  private static boolean isRight(Damaged page, Edit edit) {
    int offset = edit.offset() + growthBefore(page, edit.offset());
    int end = edit.end() + growthBefore(page, edit.end());
    return end >= offset && page.good().substring(offset, end).equals(edit.after());
  }

  private static int growthBefore(Damaged page, int offset) {
    return page.runs().stream().filter(run -> run.end() <= offset).mapToInt(Run::growth).sum();
  }
}
