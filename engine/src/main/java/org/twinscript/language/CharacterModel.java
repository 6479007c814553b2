package org.twinscript.language;

/**
 * How likely Chinese text is, character by character, each after the four before it; costs in nats
 * (negative natural logarithms of a share). Text is folded first, see {@link #fold}.
 *
 * <p>The resource {@code characters.ng.gz} holds it; the NOTICE beside it names its origin and its
 * form. It is read on first use and takes 62 MB. Immutable, safe to share.
 */
public final class CharacterModel {

  private static final int LONGEST_HISTORY = 4;

  private static final int BITS = 16;

  /** To the model all unknown characters are one: each has one part in eight thousand of it. */
  private static final double UNKNOWN = 9;

  private final CharacterRows rows;
  private final CharacterFolding folding;
  private final char[] ids;

  CharacterModel(CharacterRows rows, CharacterFolding folding) {
    this.rows = rows;
    this.folding = folding;
    this.ids = rows.ids();
  }

  /** The one model; the first call reads it. */
  public static CharacterModel chinese() {
    return Chinese.MODEL;
  }

  private static final class Chinese {
    private static final CharacterModel MODEL =
        new CharacterModel(
            CharacterRowsReader.read("characters.ng.gz"),
            new CharacterFolding(WordModel.chinese().folding()));
  }

  /** What the model sees of a UTF-16 unit; NUL for white space, which it does not see. */
  public char fold(char unit) {
    return folding.fold(unit);
  }

  /** Whether the texts that the model was counted on have a folded character. */
  public boolean knows(char folded) {
    return ids[folded] != CharacterRows.UNKNOWN;
  }

  /** A text of which nothing is known but what is added to it. */
  public History nothing() {
    return new History(new int[0], 0, 0);
  }

  /** A paragraph's beginning. */
  public History beginning() {
    return new History(new int[] {CharacterRows.BEGINNING}, CharacterRows.BEGINNING, 0);
  }

  /** What the model sees of a text at its end. Immutable. */
  public final class History {

    /** The rows of the last character, the last two, …; -1 where the model has none. */
    private final int[] known;

    /** The numbers of the characters that are seen. */
    private final long seen;

    private final double cost;

    private History(int[] known, long seen, double cost) {
      this.known = known;
      this.seen = seen;
      this.cost = cost;
    }

    /** Two are equal when whatever follows costs the same behind both. */
    @Override
    public boolean equals(Object other) {
      return other instanceof History history
          && seen == history.seen
          && known.length == history.known.length;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(seen * 0x9E3779B97F4A7C15L);
    }

    /** What the last character cost behind those before it. */
    public double cost() {
      return cost;
    }

    /** The text with one more folded character. */
    public History then(char folded) {
      int id = ids[folded];
      int[] longer = new int[Math.min(LONGEST_HISTORY, known.length + 1)];
      longer[0] = id;
      double sum = rows.cost(1, id);
      for (int length = 1; length <= known.length; length++) {
        int row = known[length - 1];
        int found = row < 0 ? -1 : rows.child(length, row, id);
        if (length < longer.length) {
          longer[length] = found;
        }
        if (found >= 0) {
          sum = rows.cost(length + 1, found);
        } else if (row >= 0) {
          sum += rows.backOff(length, row);
        }
      }
      double share = id == CharacterRows.UNKNOWN ? UNKNOWN : 0;
      return new History(longer, seen << BITS | id, sum + share);
    }
  }
}
