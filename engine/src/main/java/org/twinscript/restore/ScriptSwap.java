package org.twinscript.restore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.twinscript.script.ScriptConverter;
import org.twinscript.script.ScriptDetector;

/**
 * Damage 1: an article written in Simplified was turned into Traditional one character at a time,
 * {@code 制造业} into {@code 制造業} and not {@code 製造業}. Going back loses next to nothing; keeping the
 * bad Traditional would.
 */
final class ScriptSwap implements Step {

  private static final String WHY = "the page was made Traditional character by character";

  private static final String UNSURE =
      "as a swap character by character leaves it; too little else speaks for one to rewrite the"
          + " page";

  private final ScriptConverter toSimplified;
  private final ScriptDetector detector;

  /**
   * @param toSimplified keeps the number of code points
   */
  ScriptSwap(ScriptConverter toSimplified, ScriptDetector detector) {
    this.toSimplified = toSimplified;
    this.detector = detector;
  }

  /**
   * The whole page decides: a title alone is too short to tell. Glosses and frame shifts tell of a
   * page too short for that, since they stand behind what the mirror had swapped. In doubt the page
   * stays as it is.
   */
  @Override
  public void undo(Draft draft) {
    switch (detector.swap(String.join("\n", draft.passages()), isMirrored(draft))) {
      case CERTAIN ->
          draft
              .indices()
              .forEach(
                  i ->
                      draft.apply(
                          RepairKind.SCRIPT, i, edits(draft.passage(i), draft.shielded(i))));
      case DOUBTFUL -> draft.indices().forEach(i -> noteDoubts(draft, i));
      case NONE -> {}
    }
  }

  private static boolean isMirrored(Draft draft) {
    return draft.has(RepairKind.GLOSS) || draft.has(RepairKind.FRAME_SHIFT);
  }

  private void noteDoubts(Draft draft, int index) {
    String passage = draft.passage(index);
    BitSet shielded = draft.shielded(index);
    for (int at : detector.swapTraces(passage)) {
      if (shielded.get(at)) {
        continue;
      }
      int end = passage.offsetByCodePoints(at, 1);
      draft.doubt(RepairKind.SCRIPT, index, at, passage.substring(at, end), UNSURE);
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
