package org.twinscript.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The classic three-way merge: elements of the base that both sides have kept part it into
 * stretches, and each stretch is looked at by itself.
 */
final class ThreeWay {

  private static final int CHANGED = -1;

  private ThreeWay() {}

  /** The stretches in order; put together, each side's give that side again. */
  static <T> List<Stretch3<T>> of(List<T> base, List<T> mine, List<T> theirs) {
    int[] inMine = places(base, mine);
    int[] inTheirs = places(base, theirs);
    List<Stretch3<T>> stretches = new ArrayList<>();
    int from = 0;
    int fromMine = 0;
    int fromTheirs = 0;
    for (int at = 0; at < base.size(); at++) {
      if (inMine[at] != CHANGED && inTheirs[at] != CHANGED) {
        add(
            stretches,
            base.subList(from, at),
            mine.subList(fromMine, inMine[at]),
            theirs.subList(fromTheirs, inTheirs[at]));
        List<T> kept = List.of(base.get(at));
        add(stretches, kept, kept, kept);
        from = at + 1;
        fromMine = inMine[at] + 1;
        fromTheirs = inTheirs[at] + 1;
      }
    }
    add(
        stretches,
        base.subList(from, base.size()),
        mine.subList(fromMine, mine.size()),
        theirs.subList(fromTheirs, theirs.size()));
    return stretches;
  }

  private static <T> void add(
      List<Stretch3<T>> stretches, List<T> base, List<T> mine, List<T> theirs) {
    if (!base.isEmpty() || !mine.isEmpty() || !theirs.isEmpty()) {
      stretches.add(new Stretch3<>(base, mine, theirs));
    }
  }

  /** What two sequences have in common, in order: a base for who has lost the real one. */
  static <T> List<T> common(List<T> mine, List<T> theirs) {
    int[] places = places(mine, theirs);
    List<T> common = new ArrayList<>();
    for (int at = 0; at < places.length; at++) {
      if (places[at] != CHANGED) {
        common.add(mine.get(at));
      }
    }
    return common;
  }

  /** Where each element of the base stands in a side; {@link #CHANGED} where it does not. */
  private static <T> int[] places(List<T> base, List<T> side) {
    int[] places = new int[base.size()];
    Arrays.fill(places, CHANGED);
    int at = 0;
    int inSide = 0;
    for (AbstractDelta<T> delta : DiffUtils.diff(base, side).getDeltas()) {
      while (at < delta.getSource().getPosition()) {
        places[at++] = inSide++;
      }
      at += delta.getSource().size();
      inSide += delta.getTarget().size();
    }
    while (at < base.size()) {
      places[at++] = inSide++;
    }
    return places;
  }
}
