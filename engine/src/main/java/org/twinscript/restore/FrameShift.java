package org.twinscript.restore;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Damage 4: characters read one byte late. A run may begin at every {@code ?}. It is mended when
 * one text is probable enough beside the page's own and every rival, and the mirror makes of it the
 * very characters on the page; else the place is left, shielded and noted when it looks damaged.
 *
 * <p>A page is read twice: what was read with certainty is evidence for the rest. Each time every
 * passage is read by what the page said before, so that their order does not matter.
 */
final class FrameShift implements Step {

  private final CharacterReadings readings;
  private final PlaceNames places;

  FrameShift(CharacterReadings readings, PlaceNames places) {
    this.readings = readings;
    this.places = places;
  }

  @Override
  public void undo(Draft draft) {
    List<String> page = draft.passages();
    if (page.stream().noneMatch(FrameShift::maybe)) {
      return;
    }
    List<PassageReading> read = readTwice(page);
    for (int i = 0; i < read.size(); i++) {
      draft.apply(RepairKind.FRAME_SHIFT, i, read.get(i).edits());
      draft.shield(i, read.get(i).unread());
    }
  }

  /** Only a passage with a question mark costs more than this look. */
  private static boolean maybe(String passage) {
    return passage.indexOf('?') >= 0;
  }

  /** The repairs of one passage. */
  List<Edit> edits(List<String> page, int index) {
    return readTwice(page).get(index).edits();
  }

  /** What was read tells what else stands on the page, and what is still unread is tried again. */
  private List<PassageReading> readTwice(List<String> page) {
    Searches searches = new Searches();
    PageEvidence evidence = PageEvidence.of(page, readings, places);
    List<PassageReading> none = page.stream().map(PassageReading::untouched).toList();
    List<PassageReading> once = read(none, i -> maybe(page.get(i)), page, evidence, searches);
    boolean isLeft = once.stream().anyMatch(PassageReading::isPartlyRead);
    boolean knowsMore = once.stream().anyMatch(reading -> !reading.edits().isEmpty());
    if (!isLeft || !knowsMore && !guesses(once).tellsMore()) {
      return once;
    }
    List<String> known = once.stream().map(PassageReading::text).toList();
    return read(once, i -> once.get(i).isPartlyRead(), page, evidence.again(known), searches);
  }

  private static Guesses guesses(List<PassageReading> read) {
    return Guesses.of(read.stream().flatMap(reading -> reading.guesses().stream()).toList());
  }

  /**
   * Reads passages of a page.
   *
   * @param before what was read so far
   * @param wanted which passages, by index
   * @param page as it was
   * @param evidence what the page tells
   * @param searches what was found at its places so far
   */
  private List<PassageReading> read(
      List<PassageReading> before,
      IntPredicate wanted,
      List<String> page,
      PageEvidence evidence,
      Searches searches) {
    Guesses guesses = guesses(before);
    Effort effort = new Effort();
    return IntStream.range(0, page.size())
        .mapToObj(
            i ->
                wanted.test(i)
                    ? PassageReading.of(page.get(i), evidence.with(guesses, i), searches, effort)
                    : before.get(i))
        .toList();
  }
}
