package org.twinscript.language;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How likely Chinese text is, word by word: the cost of a word alone and after another, in nats
 * (negative natural logarithms of a share). Traditional is folded to Simplified character by
 * character; every number is the word {@code 0}, the start of a text the word {@code 。}.
 *
 * <p>The resource {@code chinese.lm} holds it compiled; the NOTICE beside it names the sources of
 * the words, the pairs and the classes. It is read on first use. Immutable, safe to share.
 */
public final class WordModel {

  /** The word that is none: unknown, or before the first. */
  public static final int NO_WORD = -1;

  private static final double STEPS = 12;

  private final SortedWords words;
  private final Folding folding;
  private final BitSet predicates;
  private final BitSet terms;
  private final byte[] costs;
  private final byte[] leastCosts;
  private final byte[] backOffs;
  private final int[] firstPair;
  private final int[] successors;
  private final byte[] pairCosts;

  WordModel(
      SortedWords words,
      Folding folding,
      BitSet predicates,
      BitSet terms,
      byte[] costs,
      byte[] backOffs,
      int[] firstPair,
      int[] successors,
      byte[] pairCosts) {
    this.words = words;
    this.folding = folding;
    this.predicates = predicates;
    this.terms = terms;
    this.costs = costs;
    this.backOffs = backOffs;
    this.firstPair = firstPair;
    this.successors = successors;
    this.pairCosts = pairCosts;
    this.leastCosts = costs.clone();
    for (int pair = 0; pair < successors.length; pair++) {
      int word = successors[pair];
      boolean less = Byte.compareUnsigned(pairCosts[pair], leastCosts[word]) < 0;
      leastCosts[word] = less ? pairCosts[pair] : leastCosts[word];
    }
  }

  /** The one model; the first call reads it. */
  public static WordModel chinese() {
    return Chinese.MODEL;
  }

  private static final class Chinese {
    private static final WordModel MODEL = WordModelReader.read("chinese.lm");
  }

  /** All words, folded. */
  public SortedWords words() {
    return words;
  }

  /** What makes a text one of the model's: it knows folded words only. */
  public Folding folding() {
    return folding;
  }

  /** The cost of a word after another one, or after {@link #NO_WORD}. */
  public double cost(int word, int before) {
    if (before == NO_WORD) {
      return nats(costs[word]);
    }
    int pair = pair(before, word);
    if (pair >= 0) {
      return nats(pairCosts[pair]);
    }
    // Any word may stand before a mark or a number.
    return nats(costs[word]) + (isMark(word) ? 0 : nats(backOffs[before]));
  }

  /** What a word costs after the word that it follows most often. */
  public double leastCost(int word) {
    return nats(leastCosts[word]);
  }

  /** Whether a word is known to follow another one. */
  public boolean isPair(int before, int word) {
    return before != NO_WORD && word != NO_WORD && pair(before, word) >= 0;
  }

  private int pair(int before, int word) {
    return Arrays.binarySearch(successors, firstPair[before], firstPair[before + 1], word);
  }

  /** Whether a word can be what a sentence says of something; a word of no known class can. */
  public boolean isPredicate(int word) {
    return predicates.get(word);
  }

  /** Whether a word is a term of the archive's field. */
  public boolean isTerm(int word) {
    return terms.get(word);
  }

  /** Whether a word is a mark or a number. */
  public boolean isMark(int word) {
    return !Character.isIdeographic(words.first(word));
  }

  private static double nats(byte steps) {
    return (steps & 0xFF) / STEPS;
  }

  /** The cost of a unit that is no word. */
  public static double costOfUnknown(char unit) {
    if (unit < 0x80) {
      return 8;
    }
    return Character.getType(unit) == Character.PRIVATE_USE
        ? 26
        : Character.isIdeographic(unit) ? 20 : 14;
  }
}
