package org.twinscript.restore;

import java.util.BitSet;
import java.util.Collection;

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
 * @param threshold of the word in which the run begins
 * @param lone the characters of {@code text} that are words of their own, by their offsets
 * @param cost of the whole, in nats
 */
record Candidate(
    String source,
    String text,
    int end,
    String context,
    int horizon,
    LeadThreshold threshold,
    BitSet lone,
    double cost) {

  /**
   * A character of a path.
   *
   * @param lone whether it is a word of its own
   */
  record Part(Edge edge, boolean lone) {}

  static Candidate of(Collection<Part> parts, LeadThreshold threshold, double cost) {
    StringBuilder source = new StringBuilder();
    StringBuilder text = new StringBuilder();
    StringBuilder context = new StringBuilder();
    BitSet lone = new BitSet();
    int end = -1;
    int horizon = 0;
    for (Part part : parts) {
      Edge edge = part.edge();
      boolean behind = end >= 0;
      lone.set(text.length(), !behind && part.lone() && Character.isIdeographic(edge.unit()));
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
        threshold,
        lone,
        cost);
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

  /** Whether the first character that another text has otherwise is a word of its own here. */
  boolean isLoneWhereUnlike(Candidate other) {
    int same = 0;
    while (same < Math.min(text.length(), other.text.length())
        && text.charAt(same) == other.text.charAt(same)) {
      same++;
    }
    return lone.get(same);
  }

  /** Whether the text begins with two marks, as after the end of a quotation: no word competes. */
  boolean beginsWithMarks() {
    return text.length() > 1
        && !Character.isLetterOrDigit(text.charAt(0))
        && !Character.isLetterOrDigit(text.charAt(1));
  }

  Candidate withCost(double other) {
    return new Candidate(source, text, end, context, horizon, threshold, lone, other);
  }
}
