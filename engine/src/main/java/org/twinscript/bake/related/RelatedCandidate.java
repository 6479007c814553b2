package org.twinscript.bake.related;

import java.util.Comparator;

/**
 * An article that may be related to another.
 *
 * @param distance how many articles lie between, in the order of time
 */
record RelatedCandidate(int place, double score, int distance) {

  static final Comparator<RelatedCandidate> CLOSEST_FIRST =
      Comparator.comparingDouble(RelatedCandidate::score)
          .reversed()
          .thenComparingInt(RelatedCandidate::distance)
          .thenComparingInt(RelatedCandidate::place);
}
