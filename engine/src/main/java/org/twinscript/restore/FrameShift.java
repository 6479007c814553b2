package org.twinscript.restore;

import java.util.ArrayList;
import java.util.List;

/**
 * Damage 4: characters read one byte late. A run may begin at every {@code ?}. It is mended when
 * one text is clearly likelier than the page's own and than every rival, and the mirror makes of it
 * the very characters on the page; else the place is left, and noted when it looks damaged.
 */
final class FrameShift implements Step {

  private static final int LONGEST_ROW = 6;

  private final CharacterReadings readings;

  FrameShift(CharacterReadings readings) {
    this.readings = readings;
  }

  @Override
  public void undo(Draft draft) {
    List<String> page = draft.passages();
    if (page.stream().anyMatch(FrameShift::maybe)) {
      PageEvidence evidence = PageEvidence.of(page, readings);
      Effort effort = new Effort();
      draft
          .indices()
          .filter(i -> maybe(page.get(i)))
          .forEach(
              i -> draft.apply(RepairKind.FRAME_SHIFT, i, edits(page.get(i), evidence, effort)));
    }
  }

  /** Only a passage with a question mark costs more than this look. */
  private static boolean maybe(String passage) {
    return passage.indexOf('?') >= 0;
  }

  /** The repairs of one passage. */
  List<Edit> edits(List<String> page, int index) {
    return edits(page.get(index), PageEvidence.of(page, readings), new Effort());
  }

  private static List<Edit> edits(String passage, PageEvidence evidence, Effort effort) {
    List<Edit> edits = new ArrayList<>();
    String text = passage;
    int grown = 0;
    for (int at = next(text, 0); at >= 0 && !effort.isSpent(); at = next(text, at)) {
      Decoding decoding = Decoding.at(text, at, evidence);
      effort.take(decoding.tried());
      if (!decoding.isClear()) {
        at = decoding.isSuspicious() ? decoding.best().end() : at + 1;
        continue;
      }
      Candidate run = decoding.best();
      String before = text.substring(at, run.end());
      edits.add(new Edit(at - grown, before, run.text(), why(decoding)));
      text = text.substring(0, at) + run.text() + text.substring(run.end());
      grown += run.text().length() - before.length();
      at += run.text().length();
    }
    return edits;
  }

  /**
   * The next place where a run may begin. A long row of question marks is none: nothing but its
   * length tells what stood there.
   */
  private static int next(String text, int from) {
    int at = text.indexOf('?', from);
    while (at >= 0) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '?') {
        end++;
      }
      if (end - at <= LONGEST_ROW) {
        return at;
      }
      at = text.indexOf('?', end);
    }
    return at;
  }

  /** Among the last steps: notes the runs that could not be decoded, with what they may say. */
  void noteDoubts(Draft draft) {
    List<String> page = draft.passages();
    if (page.stream().anyMatch(FrameShift::maybe)) {
      PageEvidence evidence = PageEvidence.of(page, readings);
      Effort effort = new Effort();
      draft.indices().forEach(i -> noteDoubts(draft, i, evidence, effort));
    }
  }

  private static void noteDoubts(Draft draft, int index, PageEvidence evidence, Effort effort) {
    String text = draft.passage(index);
    for (int at = next(text, 0); at >= 0 && !effort.isSpent(); at = next(text, at)) {
      Decoding decoding = Decoding.at(text, at, evidence);
      effort.take(decoding.tried());
      int end = decoding.isSuspicious() ? decoding.best().end() : at + 1;
      if (decoding.isSuspicious()) {
        String shown = text.substring(at, end);
        draft.doubt(RepairKind.FRAME_SHIFT, index, at, shown, "may be " + decoding.candidates());
      }
      at = end;
    }
  }

  private static String why(Decoding decoding) {
    return "read one byte late it shows as these characters, and it is likelier by "
        + Math.round(decoding.gain())
        + " nats";
  }
}
