package org.twinscript.vocabulary;

/**
 * A word in Simplified that speaks for a term.
 *
 * @param word the word as it stands in text
 * @param weight how strongly one occurrence speaks; negative speaks against
 */
public record Cue(String word, double weight) {}
