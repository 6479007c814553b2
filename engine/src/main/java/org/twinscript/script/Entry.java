package org.twinscript.script;

/**
 * Where a key's value stands and which dictionary it is from, in one negative {@code int}: from the
 * top the sign, 22 bits of offset, seven of length, two of rank.
 */
final class Entry {

  static final int RANKS = 4;
  static final int LONGEST = 127;
  static final int OFFSETS = 1 << 22;

  private Entry() {}

  static int of(int offset, int length, int rank) {
    if (offset >= OFFSETS || length > LONGEST || rank >= RANKS) {
      throw new IllegalArgumentException("dictionary outgrew the compact form");
    }
    return Integer.MIN_VALUE | offset << 9 | length << 2 | rank;
  }

  static int offset(int entry) {
    return (entry & Integer.MAX_VALUE) >>> 9;
  }

  static int length(int entry) {
    return entry >>> 2 & LONGEST;
  }

  static int rank(int entry) {
    return entry & RANKS - 1;
  }
}
