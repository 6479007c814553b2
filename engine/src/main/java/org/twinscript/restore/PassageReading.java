package org.twinscript.restore;

import java.util.ArrayList;
import java.util.List;
import org.twinscript.restore.Guesses.Guess;

/**
 * What was made of one passage.
 *
 * @param edits in ascending order, offsets in the passage as it was
 * @param unread places that look damaged and could not be read, offsets in the passage as it is now
 * @param guesses what those places may be
 * @param text the passage as it is now
 */
record PassageReading(List<Edit> edits, List<Unread> unread, List<Guess> guesses, String text) {

  /** Nothing but the length of a longer row of question marks tells what stood there. */
  private static final int LONGEST_ROW = 6;

  static PassageReading untouched(String passage) {
    return new PassageReading(List.of(), List.of(), List.of(), passage);
  }

  /** Reads a passage from left to right; what was read is what the next run stands behind. */
  static PassageReading of(
      String passage, PageEvidence evidence, Searches searches, Effort effort) {
    List<Edit> edits = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    List<Guess> guesses = new ArrayList<>();
    String text = passage;
    int grown = 0;
    for (int at = next(text, 0); at >= 0 && !effort.isSpent(); at = next(text, at)) {
      Decoding decoding = Decoding.at(text, at, evidence, searches);
      effort.take(decoding.tried());
      if (decoding.givenUp()) {
        at = endOfRow(text, at);
      } else if (!decoding.suspicious()) {
        at++;
      } else if (!decoding.isClear()) {
        int fromEnd = text.length() - at;
        guesses.addAll(decoding.guesses(evidence.guesses().passage(), fromEnd, evidence));
        unread.add(new Unread(at, decoding.best().end(), "may be " + decoding.candidates()));
        at = decoding.best().end();
      } else {
        Candidate run = decoding.best();
        String before = text.substring(at, run.end());
        edits.add(new Edit(at - grown, before, run.text(), why(decoding)));
        text = text.substring(0, at) + run.text() + text.substring(run.end());
        grown += run.text().length() - before.length();
        at += run.text().length();
      }
    }
    return new PassageReading(edits, unread, guesses, text);
  }

  /**
   * The next place where a run may begin. A long row of question marks is none: nothing but its
   * length tells what stood there.
   */
  private static int next(String text, int from) {
    int at = text.indexOf('?', from);
    while (at >= 0) {
      int end = endOfRow(text, at);
      if (end - at <= LONGEST_ROW) {
        return at;
      }
      at = text.indexOf('?', end);
    }
    return at;
  }

  private static int endOfRow(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '?') {
      end++;
    }
    return end;
  }

  /** Whether a second look at the page knows more than the first. */
  boolean isPartlyRead() {
    return !unread.isEmpty();
  }

  private static String why(Decoding decoding) {
    return "read one byte late it shows as these characters, and of all that do it is the"
        + " likeliest: "
        + percent(decoding.probability());
  }

  private static String percent(double probability) {
    return Math.floor(probability * 10_000) / 100 + " %";
  }
}
