package org.twinscript.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A few numbers by which a text is known again when part of it is changed, taken out or put
 * elsewhere: the smallest hashes of its runs of three letters (a MinHash of the bottom-k kind).
 * What stands between letters does not count.
 *
 * @param hashes ascending, at most {@value #MOST}; none of a text without letters
 */
public record Sketch(List<Integer> hashes) {

  private static final int MOST = 8;

  private static final int RUN = 3;

  private static final int BITS = 18;

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final int BITS_OF_A_DIGIT = 6;

  private static final int DIGITS_OF_A_HASH = BITS / BITS_OF_A_DIGIT;

  public Sketch {
    hashes = List.copyOf(hashes);
  }

  /** That of a text. */
  public static Sketch of(String text) {
    int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
    TreeSet<Integer> smallest = new TreeSet<>();
    int runs = letters.length == 0 ? 0 : Math.max(1, letters.length - RUN + 1);
    for (int at = 0; at < runs; at++) {
      long run = 0;
      for (int each = at; each < Math.min(letters.length, at + RUN); each++) {
        run = run << 21 | letters[each];
      }
      smallest.add(hash(run));
      if (smallest.size() > MOST) {
        smallest.pollLast();
      }
    }
    return new Sketch(List.copyOf(smallest));
  }

  /** The finaliser of MurmurHash3: every bit of the run bears on every bit of the hash. */
  private static int hash(long run) {
    long mixed = run;
    mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return (int) ((mixed ^ mixed >>> 33) & (1 << BITS) - 1);
  }

  /** Reads what {@link #toString} has written; nothing when it is none. */
  public static Optional<Sketch> parse(String text) {
    if (text.length() % DIGITS_OF_A_HASH != 0 || text.length() > MOST * DIGITS_OF_A_HASH) {
      return Optional.empty();
    }
    List<Integer> hashes = new ArrayList<>();
    for (int at = 0; at < text.length(); at += DIGITS_OF_A_HASH) {
      int hash = 0;
      for (int digit = at; digit < at + DIGITS_OF_A_HASH; digit++) {
        int value = DIGITS.indexOf(text.charAt(digit));
        if (value < 0) {
          return Optional.empty();
        }
        hash = hash << BITS_OF_A_DIGIT | value;
      }
      hashes.add(hash);
    }
    return Optional.of(new Sketch(hashes));
  }

  /**
   * How much of two texts is the same: 1 for one text, 0 where it may be chance. Of two sketches of
   * which one is of a part, so many hashes are the same as the part is large.
   */
  double likeness(Sketch other) {
    if (equals(other)) {
      return 1;
    }
    Set<Integer> common = new HashSet<>(hashes);
    common.retainAll(other.hashes);
    int least = Math.min(hashes.size(), other.hashes.size());
    int most = Math.max(hashes.size(), other.hashes.size());
    boolean chance = common.size() < 2 && (common.size() < least || most > 2 * least);
    return chance ? 0 : (double) common.size() / most;
  }

  /** Whether anything of two texts is the same, be it by chance. */
  boolean touches(Sketch other) {
    return hashes.stream().anyMatch(other.hashes::contains);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int hash : hashes) {
      for (int shift = BITS - BITS_OF_A_DIGIT; shift >= 0; shift -= BITS_OF_A_DIGIT) {
        text.append(DIGITS.charAt(hash >> shift & (1 << BITS_OF_A_DIGIT) - 1));
      }
    }
    return text.toString();
  }
}
