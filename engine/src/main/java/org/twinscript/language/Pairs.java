package org.twinscript.language;

/**
 * Which two units stand beside each other in some words, as a Bloom filter: where two do not, no
 * word holds both. Most places of a text are such, and then nothing further is looked up. Filled
 * once, then only read.
 */
public final class Pairs {

  private final int shift;
  private final long[] seen;

  /**
   * @param size of the filter as a power of two of bits; with five bits a pair, one pair in five
   *     that is none passes for one
   */
  public Pairs(int size) {
    shift = Integer.SIZE - size;
    seen = new long[1 << size - 6];
  }

  /** Adds each two units that follow one another in a word. */
  public void addAll(String word) {
    for (int at = 1; at < word.length(); at++) {
      add(word.charAt(at - 1), word.charAt(at));
    }
  }

  /** Adds the two units that a word begins with. */
  public void addBeginning(String word) {
    if (word.length() > 1) {
      add(word.charAt(0), word.charAt(1));
    }
  }

  void add(char first, char second) {
    int hash = hash(first, second);
    seen[hash >>> 6] |= 1L << hash;
  }

  /** False is certain. */
  public boolean mayHold(char first, char second) {
    int hash = hash(first, second);
    return (seen[hash >>> 6] >>> hash & 1) != 0;
  }

  private int hash(char first, char second) {
    return (first << 16 | second) * 0x9E3779B1 >>> shift;
  }
}
