package org.twinscript.language;

/**
 * A set of UTF-16 units that is asked for each unit of a text: a bit for every unit there is.
 * Filled once, then only read.
 */
public final class Units {

  private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  public void add(char unit) {
    bits[unit / Long.SIZE] |= 1L << unit;
  }

  /** Adds what another set holds. */
  public void addAll(Units others) {
    for (int word = 0; word < bits.length; word++) {
      bits[word] |= others.bits[word];
    }
  }

  /** Whether the set holds a unit. */
  public boolean contains(char unit) {
    // A shift takes the lowest six bits of its right side.
    return (bits[unit / Long.SIZE] >>> unit & 1) != 0;
  }

  /** The first of some units of a text that the set holds, or {@code to} if it holds none. */
  public int firstIn(char[] text, int from, int to) {
    long[] bits = this.bits;
    int at = from;
    while (at < to && (bits[text[at] / Long.SIZE] >>> text[at] & 1) == 0) {
      at++;
    }
    return at;
  }
}
