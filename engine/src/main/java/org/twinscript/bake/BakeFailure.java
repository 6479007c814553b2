package org.twinscript.bake;

import java.util.List;
import org.twinscript.message.Sentence;

/**
 * Ends a bake that must not replace the last site; carries one finished sentence for each fault.
 */
public final class BakeFailure extends Exception {

  private final transient List<Sentence> sentences;

  /** A bake that found these faults. */
  public BakeFailure(List<Sentence> sentences) {
    super(Sentence.lines(sentences).toString());
    this.sentences = List.copyOf(sentences);
  }

  /** What to tell the user, a sentence for each fault. */
  public List<Sentence> sentences() {
    return sentences;
  }
}
