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

  private static final String WHY = "the page was made Traditional character by character";

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

  /**
   * The whole page decides: a title alone is too short to tell. Glosses tell of a page too short
   * for that: the mirror wrote them behind characters it had swapped.
   */
  @Override
  public void undo(Draft draft) {
    if (draft.has(RepairKind.GLOSS) || swapped.test(String.join("\n", draft.passages()))) {
      draft
          .indices()
          .forEach(
              i -> draft.apply(RepairKind.SCRIPT, i, edits(draft.passage(i), draft.shielded(i))));
    }
  }

  private List<Edit> edits(String text, BitSet shielded) {
    int[] before = text.codePoints().toArray();
    int[] after = toSimplified.convert(text).codePoints().toArray();
    if (before.length != after.length) {
      throw new IllegalStateException("the conversion changed the number of characters: " + text);
    }
    return changedRuns(before, after, shielded);
  }

  private static List<Edit> changedRuns(int[] before, int[] after, BitSet shielded) {
    List<Edit> edits = new ArrayList<>();
    StringBuilder was = new StringBuilder();
    StringBuilder is = new StringBuilder();
    int offset = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i] != after[i] && !shielded.get(offset)) {
        was.appendCodePoint(before[i]);
        is.appendCodePoint(after[i]);
      } else {
        endRun(edits, offset, was, is);
      }
      offset += Character.charCount(before[i]);
    }
    endRun(edits, offset, was, is);
    return edits;
  }

  private static void endRun(List<Edit> edits, int end, StringBuilder was, StringBuilder is) {
    if (!was.isEmpty()) {
      edits.add(new Edit(end - was.length(), was.toString(), is.toString(), WHY));
      was.setLength(0);
      is.setLength(0);
    }
  }
}
