package org.twinscript.vocabulary;

/**
 * A word in Simplified that speaks for a term.
 *
 * @param word the word as it stands in text
 * @param weight how strongly one occurrence speaks; negative speaks against, zero says nothing but
 *     keeps a shorter cue inside the word from counting
 * @param dependent whether it counts only where the term itself or a term above it is named
 *     otherwise: short forms that are also common words, or names of several places
 */
public record Cue(String word, double weight, boolean dependent) {}
