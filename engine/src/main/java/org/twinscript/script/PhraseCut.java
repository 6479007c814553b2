package org.twinscript.script;

import java.util.BitSet;

/**
 * A text cut into the phrases of a dictionary and the characters between them. Not changed once it
 * is made.
 */
final class PhraseCut {

  /** The longest phrase looked for from the right, in UTF-16 units. */
  private static final int LONGEST = 16;

  /** Where each piece begins. */
  private final BitSet starts;

  /** What the dictionary has from each place; that of a piece where one begins. */
  private final long[] matches;

  private PhraseCut(BitSet starts, long[] matches) {
    this.starts = starts;
    this.matches = matches;
  }

  /** The longest phrase from the left, and so on to the end: as OpenCC cuts. */
  static PhraseCut fromLeft(char[] units, Dictionary phrases) {
    long[] longest = new long[units.length];
    BitSet starts = new BitSet(units.length);
    int next = 0;
    for (int at = 0; at < units.length; at++) {
      longest[at] = phrases.match(units, at, units.length, Dictionary.ALL);
      if (at == next) {
        starts.set(at);
        next +=
            longest[at] == Trie.NONE
                ? Dictionary.width(units, at, units.length)
                : Dictionary.length(longest[at]);
      }
    }
    return new PhraseCut(starts, longest);
  }

  /**
   * The longest phrase that ends where the one to its right begins, and so on to the front.
   *
   * @param left the same text cut from the left
   */
  static PhraseCut fromRight(char[] units, PhraseCut left, Dictionary phrases) {
    int[] reaching = left.reaching();
    BitSet starts = new BitSet(units.length);
    long[] taken = new long[units.length];
    for (int end = units.length; end > 0; ) {
      int start = Math.max(reaching[end], end - LONGEST);
      long match = Trie.NONE;
      while (match == Trie.NONE && start < end) {
        match = ending(units, start++, end, left, phrases);
      }
      boolean pair = end > 1 && Character.isSurrogatePair(units[end - 2], units[end - 1]);
      end = match == Trie.NONE && pair ? end - 2 : start - 1;
      starts.set(end);
      taken[end] = match;
    }
    return new PhraseCut(starts, taken);
  }

  /** By the end, the first place from which a phrase reaches as far. */
  private int[] reaching() {
    int[] reaching = new int[matches.length + 1];
    int done = 0;
    for (int at = 0; at < matches.length; at++) {
      int end = at + Math.max(1, Dictionary.length(matches[at]));
      while (done < end) {
        reaching[++done] = at;
      }
    }
    return reaching;
  }

  /** The phrase or character that fills the room between two places. */
  private static long ending(char[] units, int from, int end, PhraseCut left, Dictionary phrases) {
    if (from + Dictionary.length(left.matches[from]) < end
        || Character.isLowSurrogate(units[from])) {
      return Trie.NONE;
    }
    long match = phrases.match(units, from, end, Dictionary.ALL);
    return from + Dictionary.length(match) == end ? match : Trie.NONE;
  }

  /** Where the piece ends that begins at a place. */
  int end(int start) {
    int next = starts.nextSetBit(start + 1);
    return next < 0 ? matches.length : next;
  }

  /** What the dictionary has for the piece that begins at a place. */
  long match(int start) {
    return matches[start];
  }

  /** Whether another cut of the same text has the same pieces. */
  boolean isLike(PhraseCut other) {
    if (!starts.equals(other.starts)) {
      return false;
    }
    for (int at = 0; at < matches.length; at = end(at)) {
      if (matches[at] != other.matches[at]) {
        return false;
      }
    }
    return true;
  }

  /** The text with every piece replaced by what the dictionary has for it. */
  String converted(char[] units, Dictionary phrases) {
    Chars out = new Chars(units.length);
    for (int at = 0; at < units.length; at = end(at)) {
      if (matches[at] == Trie.NONE) {
        out.append(units, at, end(at) - at);
      } else {
        phrases.append(matches[at], out);
      }
    }
    return out.toString();
  }
}
