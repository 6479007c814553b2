package org.twinscript.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lets a reader lose step in good text, at places where a false mark stands. */
final class ShiftDamager {

  /** A passage with runs of characters read one byte late, in order. */
  record Damaged(String good, String shown, List<Run> runs) {}

  /** Where a run stands on the page, and the text it was. */
  record Run(int start, String shown, String good) {

    int end() {
      return start + shown.length();
    }

    /** Where the text was before the runs to the left changed its offsets. */
    int growth() {
      return good.length() - shown.length();
    }
  }

  private final Random random;
  private final Mirror mirror;

  ShiftDamager(long seed, Mirror mirror) {
    this.random = new Random(seed);
    this.mirror = mirror;
  }

  /** Damages at most some runs, from left to right. */
  Damaged damage(String good, int atMost) {
    String shown = good;
    List<Run> runs = new ArrayList<>();
    for (int from = 0; runs.size() < atMost; from = runs.get(runs.size() - 1).end()) {
      List<Integer> starts = startsFrom(shown, from);
      if (starts.isEmpty()) {
        break;
      }
      int start = starts.get(random.nextInt(Math.min(starts.size(), 2)));
      String next = Redamage.shift(shown, start, mirror);
      runs.add(run(shown, next, start));
      shown = next;
    }
    return new Damaged(good, shown, runs);
  }

  private static Run run(String before, String after, int start) {
    int same = commonSuffix(before.substring(start), after.substring(start));
    return new Run(
        start,
        after.substring(start, after.length() - same),
        before.substring(start, before.length() - same));
  }

  private static List<Integer> startsFrom(String text, int from) {
    List<Integer> starts = new ArrayList<>();
    for (int start : Redamage.starts(text)) {
      if (start > from) {
        starts.add(start);
      }
    }
    return starts;
  }

  private static int commonSuffix(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length())
        && a.charAt(a.length() - 1 - length) == b.charAt(b.length() - 1 - length)) {
      length++;
    }
    return length;
  }
}
