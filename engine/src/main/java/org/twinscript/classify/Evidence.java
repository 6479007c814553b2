package org.twinscript.classify;

import java.util.List;
import org.twinscript.vocabulary.Term;

/**
 * Why an article was assigned a term.
 *
 * @param score the sum the cues reached; comparable within one facet of one article
 * @param cues what spoke for it, strongest first
 */
public record Evidence(Term term, double score, List<Finding> cues) {

  public Evidence {
    cues = List.copyOf(cues);
  }

  /** The same evidence for another term. */
  Evidence of(Term other) {
    return new Evidence(other, score, cues);
  }

  /**
   * A cue found in the article.
   *
   * @param word the cue as it stands in the text
   * @param place {@code title}, {@code source}, {@code lead}, {@code heading} or {@code body}
   * @param count how often it stands there
   * @param score what it added
   */
  public record Finding(String word, String place, int count, double score) {}
}
