package org.twinscript.bake;

import java.util.List;

/**
 * Ends a bake that must not replace the last site; carries one finished sentence for each fault.
 */
final class BakeFailure extends Exception {

  private final transient List<String> sentences;

  BakeFailure(List<String> sentences) {
    super(String.join("\n", sentences));
    this.sentences = List.copyOf(sentences);
  }

  List<String> sentences() {
    return sentences;
  }
}
