package org.twinscript.restore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinscript.script.Script;

/**
 * A page under repair: its passages as they stand now, and the account so far. One thread's own.
 */
final class Draft {

  private final List<String> passages;
  private final List<Repair> repairs = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  private final List<List<Unread>> unread;

  Draft(List<String> damaged) {
    passages = new ArrayList<>(damaged);
    unread = new ArrayList<>(Collections.nCopies(damaged.size(), List.of()));
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
    unread.set(index, unread.get(index).stream().map(place -> moved(place, edits)).toList());
  }

  private static Unread moved(Unread place, List<Edit> edits) {
    return place.moved(
        edits.stream()
            .filter(edit -> edit.end() <= place.start())
            .mapToInt(edit -> edit.after().length() - edit.before().length())
            .sum());
  }

  /** Keeps the later steps' hands off places of a passage. */
  void shield(int index, List<Unread> places) {
    unread.set(index, Stream.concat(unread.get(index).stream(), places.stream()).toList());
  }

  /** The places of a passage that look damaged and could not be read. */
  List<Unread> unread(int index) {
    return unread.get(index);
  }

  /** The UTF-16 units of a passage that no step may change. */
  BitSet shielded(int index) {
    BitSet units = new BitSet();
    unread.get(index).forEach(place -> units.set(place.start(), place.end()));
    return units;
  }

  boolean has(RepairKind kind) {
    return repairs.stream().anyMatch(repair -> repair.kind() == kind);
  }

  /** Notes a place left as found; its offset must stay right, so steps note doubts last of all. */
  void doubt(RepairKind kind, int index, int offset, String text, String why) {
    doubts.add(new Doubt(kind, index, offset, text, why));
  }

  /** Notes what could not be read. */
  void noteUnread() {
    indices().forEach(i -> unread(i).forEach(place -> note(i, place)));
  }

  private void note(int index, Unread place) {
    String text = passage(index).substring(place.start(), place.end());
    doubt(RepairKind.FRAME_SHIFT, index, place.start(), text, place.why());
  }

  Restoration finish(Script script) {
    return new Restoration(passages, script, repairs, doubts);
  }
}
