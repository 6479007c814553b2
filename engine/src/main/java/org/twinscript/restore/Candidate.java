package org.twinscript.restore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A text that may have stood on the page, from the place where the reader may have lost step to a
 * little behind.
 *
 * @param source of the run: the text that the mirror damages to what is on the page; empty when the
 *     path is the page's own text
 * @param text of the run: what a repair writes
 * @param end of the run, an index into the page; -1 when the path is the page's own text
 * @param context the text from the end of the run to {@code horizon}
 * @param horizon index into the page up to which the path reads
 * @param guessed where in {@code text} characters stand of which a byte is lost
 * @param language what the characters cost, in nats
 * @param habit what else speaks against it, in nats
 */
record Candidate(
    String source,
    String text,
    int end,
    String context,
    int horizon,
    List<Integer> guessed,
    double language,
    double habit) {

  static Candidate of(Collection<Edge> edges, double language, double habit) {
    StringBuilder source = new StringBuilder();
    StringBuilder text = new StringBuilder();
    StringBuilder context = new StringBuilder();
    List<Integer> guessed = new ArrayList<>();
    int end = -1;
    int horizon = 0;
    for (Edge edge : edges) {
      boolean behind = end >= 0;
      if (!behind && edge.guessed()) {
        guessed.add(text.length());
      }
      (behind ? context : text).append(edge.text());
      source.append(behind ? "" : edge.source());
      boolean ends = edge.to().isDecoded() && edge.to().isInStep();
      horizon = edge.to().index();
      end = !behind && ends ? horizon : end;
    }
    return new Candidate(
        source.toString(),
        text.toString(),
        end,
        context.toString(),
        horizon,
        guessed,
        language,
        habit);
  }

  boolean isRun() {
    return end >= 0;
  }

  /** What the search goes by. */
  double cost() {
    return language + habit;
  }

  /** Whether another path reads the same text. */
  boolean reads(Candidate other) {
    return end == other.end && text.equals(other.text);
  }

  /** Whether another text begins with the same character, the one whose lead byte is lost. */
  boolean beginsLike(Candidate other) {
    return !text.isEmpty() && !other.text.isEmpty() && text.charAt(0) == other.text.charAt(0);
  }

  boolean beginsWithMark() {
    return isMark(0);
  }

  /** Whether the text begins with two marks. */
  boolean beginsWithMarks() {
    return isMark(0) && isMark(1);
  }

  /** Whether the text ends with a mark within a sentence, in the place of which others stand. */
  boolean endsWithPause() {
    return !text.isEmpty() && "，；：、".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether the text ends with a bracket, which the run's last byte has eaten. */
  boolean eatsABracket() {
    return isRun() && text.endsWith("(");
  }

  /** Whether the text ends with two marks. */
  boolean endsWithMarks() {
    return isMark(text.length() - 1) && isMark(text.length() - 2);
  }

  private boolean isMark(int at) {
    return at >= 0 && at < text.length() && !Character.isLetterOrDigit(text.charAt(at));
  }
}
