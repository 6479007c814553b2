package org.twinscript.bake;

import java.util.Comparator;

/**
 * An article that may be related to another.
 *
 * @param distance how many articles lie between, in the order of time
 */
record Candidate(int place, double score, int distance) {

  static final Comparator<Candidate> CLOSEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparingInt(Candidate::distance)
          .thenComparingInt(Candidate::place);
}
