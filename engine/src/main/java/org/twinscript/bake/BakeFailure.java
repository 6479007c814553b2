package org.twinscript.bake;

import java.util.List;

/**
 * Ends a bake that must not replace the last site; carries one finished sentence for each fault.
 */
public final class BakeFailure extends Exception {

  private final transient List<String> sentences;

  /** A bake that found these faults. */
  public BakeFailure(List<String> sentences) {
    super(String.join("\n", sentences));
    this.sentences = List.copyOf(sentences);
  }

  /** What to tell the user, a sentence for each fault. */
  public List<String> sentences() {
    return sentences;
  }
}
