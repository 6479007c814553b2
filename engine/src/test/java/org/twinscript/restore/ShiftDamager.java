package org.twinscript.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lets a reader lose step in good text, at places where a false mark stands. */
final class ShiftDamager {

  /**
   * A passage and its damaged form.
   *
   * @param runs how often the reader lost step
   */
  record Damaged(String good, String shown, int runs) {}

  private final Random random;
  private final Mirror mirror;

  ShiftDamager(long seed, Mirror mirror) {
    this.random = new Random(seed);
    this.mirror = mirror;
  }

  /** Damages at most some runs, from left to right. */
  Damaged damage(String good, int atMost) {
    String shown = good;
    int runs = 0;
    for (int from = 0; runs < atMost; runs++) {
      List<Integer> starts = startsFrom(shown, from);
      if (starts.isEmpty()) {
        break;
      }
      int start = starts.get(random.nextInt(Math.min(starts.size(), 2)));
      String next = Redamage.shift(shown, start, mirror);
      from = next.length() - commonSuffix(shown.substring(start), next.substring(start));
      shown = next;
    }
    return new Damaged(good, shown, runs);
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
