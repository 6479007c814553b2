package org.twinscript.restore;

/**
 * A text that the mirror damages to exactly what is on the page.
 *
 * @param signs what speaks for and against it
 * @param score the logarithm of its probability, but for what all readings of a place share
 * @param probability that it stood there
 */
record Reading(Candidate run, Signs signs, double score, double probability) {

  Reading withScore(double other) {
    return new Reading(run, signs, other, probability);
  }

  Reading withProbability(double other) {
    return new Reading(run, signs, score, other);
  }
}
