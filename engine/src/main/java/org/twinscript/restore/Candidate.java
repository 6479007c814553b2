package org.twinscript.restore;

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
 * @param known whether the word in which the run begins also stands elsewhere on the page
 * @param cost of the whole, in nats
 */
record Candidate(
    String source, String text, int end, String context, int horizon, boolean known, double cost) {

  static Candidate of(List<Edge> edges, boolean known, double cost) {
    StringBuilder source = new StringBuilder();
    StringBuilder text = new StringBuilder();
    StringBuilder context = new StringBuilder();
    int end = -1;
    for (Edge edge : edges) {
      boolean behind = end >= 0;
      (behind ? context : text).append(edge.text());
      source.append(behind ? "" : edge.source());
      boolean ends = edge.to().isDecoded() && edge.to().isInStep();
      end = !behind && ends ? edge.to().index() : end;
    }
    int horizon = edges.get(edges.size() - 1).to().index();
    return new Candidate(
        source.toString(), text.toString(), end, context.toString(), horizon, known, cost);
  }

  boolean isRun() {
    return end >= 0;
  }

  /** Whether another path reads the same text. */
  boolean reads(Candidate other) {
    return end == other.end && text.equals(other.text);
  }

  /** Whether another text begins with the same character, the one whose lead byte is lost. */
  boolean beginsLike(Candidate other) {
    return !text.isEmpty() && !other.text.isEmpty() && text.charAt(0) == other.text.charAt(0);
  }

  /** Whether the text begins with two marks, as after the end of a quotation: no word competes. */
  boolean beginsWithMarks() {
    return text.length() > 1
        && !Character.isLetterOrDigit(text.charAt(0))
        && !Character.isLetterOrDigit(text.charAt(1));
  }

  Candidate withCost(double other) {
    return new Candidate(source, text, end, context, horizon, known, other);
  }
}
