package org.twinscript.restore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.twinscript.script.ScriptConverter;

/**
 * Damage 1: an article written in Simplified was turned into Traditional one character at a time,
 * {@code 制造业} into {@code 制造業} and not {@code 製造業}. Going back loses next to nothing; keeping the
 * bad Traditional would.
 */
final class ScriptSwap implements Step {

  private final ScriptConverter toSimplified;
  private final Predicate<String> swapped;

  /**
   * @param toSimplified keeps the number of code points
   * @param swapped whether a text is Traditional made character by character
   */
  ScriptSwap(ScriptConverter toSimplified, Predicate<String> swapped) {
    this.toSimplified = toSimplified;
    this.swapped = swapped;
  }

  /** The whole page decides: a title alone is too short to tell. */
  @Override
  public void undo(Draft draft) {
    if (swapped.test(String.join("\n", draft.passages()))) {
      draft.indices().forEach(i -> draft.apply(RepairKind.SCRIPT, i, edits(draft.passage(i))));
    }
  }

  private List<Edit> edits(String text) {
    int[] before = text.codePoints().toArray();
    int[] after = toSimplified.convert(text).codePoints().toArray();
    if (before.length != after.length) {
      throw new IllegalStateException("the conversion changed the number of characters: " + text);
    }
    return changedRuns(before, after, ShiftSuspicion.unitsIn(text));
  }

  private static List<Edit> changedRuns(int[] before, int[] after, BitSet suspicious) {
    List<Edit> edits = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < before.length; ) {
      int end = i;
      int length = 0;
      while (end < before.length && before[end] != after[end] && !suspicious.get(offset + length)) {
        length += Character.charCount(before[end++]);
      }
      if (end == i) {
        offset += Character.charCount(before[i++]);
        continue;
      }
      edits.add(
          new Edit(
              offset,
              new String(before, i, end - i),
              new String(after, i, end - i),
              "the page was made Traditional character by character"));
      offset += length;
      i = end;
    }
    return edits;
  }
}
