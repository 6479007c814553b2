package org.twinscript.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.twinscript.script.Script;

/**
 * A page under repair: its passages as they stand now, and the account so far. One thread's own.
 */
final class Draft {

  private final List<String> passages;
  private final List<Repair> repairs = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  Draft(List<String> damaged) {
    passages = new ArrayList<>(damaged);
  }

  /** The passages as they stand now. */
  List<String> passages() {
    return List.copyOf(passages);
  }

  IntStream indices() {
    return IntStream.range(0, passages.size());
  }

  String passage(int index) {
    return passages.get(index);
  }

  /**
   * Makes the changes to one passage.
   *
   * @param edits in ascending order, not overlapping, offsets in the passage as it stands now
   */
  void apply(RepairKind kind, int index, List<Edit> edits) {
    String text = passages.get(index);
    StringBuilder mended = new StringBuilder(text.length());
    int copied = 0;
    for (Edit edit : edits) {
      mended.append(text, copied, edit.offset());
      // What is mended so far is as long as the passage up to here after the repairs before this.
      repairs.add(
          new Repair(kind, index, mended.length(), edit.before(), edit.after(), edit.why()));
      mended.append(edit.after());
      copied = edit.end();
    }
    passages.set(index, mended.append(text, copied, text.length()).toString());
  }

  boolean has(RepairKind kind) {
    return repairs.stream().anyMatch(repair -> repair.kind() == kind);
  }

  /** Notes a place left as found; its offset must stay right, so steps note doubts last of all. */
  void doubt(RepairKind kind, int index, int offset, String text, String why) {
    doubts.add(new Doubt(kind, index, offset, text, why));
  }

  /** Whether a doubt covers any part of a passage's range. */
  boolean isDoubted(int index, int start, int end) {
    return doubts.stream()
        .filter(doubt -> doubt.passage() == index)
        .anyMatch(doubt -> doubt.offset() < end && start < doubt.offset() + doubt.text().length());
  }

  Restoration finish(Script script) {
    return new Restoration(passages, script, repairs, doubts);
  }
}
