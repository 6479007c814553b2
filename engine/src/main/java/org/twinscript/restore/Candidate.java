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
 * @param words into which the text was cut
 * @param attested whether the language model has seen the word in which the run begins go with the
 *     next one
 * @param cost of the whole, in nats
 */
record Candidate(
    String source,
    String text,
    int end,
    String context,
    int horizon,
    int words,
    boolean attested,
    double cost) {

  static Candidate of(List<Edge> edges, int words, boolean attested, double cost) {
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
        source.toString(),
        text.toString(),
        end,
        context.toString(),
        horizon,
        words,
        attested,
        cost);
  }

  boolean isRun() {
    return end >= 0;
  }

  /** Whether another path reads the same text. */
  boolean reads(Candidate other) {
    return end == other.end && text.equals(other.text);
  }

  /** The text without its last character. */
  String allButLast() {
    return text.substring(0, Math.max(0, text.length() - 1));
  }

  Candidate withCost(double other) {
    return new Candidate(source, text, end, context, horizon, words, attested, other);
  }
}
