package org.twinscript.script;

/**
 * Which two units stand beside each other inside some phrase, as a Bloom filter: where two do not,
 * no phrase reaches from the one to the other. Most boundaries are such, so most texts need no
 * further look. Filled once, then only read.
 */
final class Pairs {

  private final int shift;
  private final long[] seen;

  /**
   * @param size of the filter as a power of two of bits; with five bits a pair, one pair in five
   *     that is none passes for one
   */
  Pairs(int size) {
    shift = Integer.SIZE - size;
    seen = new long[1 << size - 6];
  }

  /** Adds the pairs of all keys. */
  void addAll(Trie trie) {
    trie.forEach((key, value) -> add(key));
  }

  private void add(String key) {
    for (int at = 1; at < key.length(); at++) {
      int hash = hash(key.charAt(at - 1), key.charAt(at));
      seen[hash >>> 6] |= 1L << hash;
    }
  }

  /** False is certain. */
  boolean mayHold(char first, char second) {
    int hash = hash(first, second);
    return (seen[hash >>> 6] >>> hash & 1) != 0;
  }

  private int hash(char first, char second) {
    return (first << 16 | second) * 0x9E3779B1 >>> shift;
  }
}
