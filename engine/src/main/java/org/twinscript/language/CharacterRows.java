package org.twinscript.language;

/**
 * The n-grams of a {@link CharacterModel}, the rows of one order after those of the one before. The
 * rows that go on from a row are neighbours, sorted by their last character.
 *
 * @param characters those of the numbers 2, 3, …
 * @param orders from 1 on
 */
record CharacterRows(char[] characters, Order[] orders) {

  /** The number of a character that the model does not know. */
  static final int UNKNOWN = 0;

  /** The number that stands for the beginning of a paragraph. */
  static final int BEGINNING = 1;

  private static final int FIRST = 2;

  private static final double STEPS = 12;

  private static final double BACK_OFF_STEPS = 16;

  private static final double LEAST_BACK_OFF = 13;

  /**
   * The rows of one length.
   *
   * @param tokens the last character of each
   * @param costs in twelfths of a nat
   * @param backOffs in sixteenths of a nat, of the rows that may go on
   * @param firstChild of each row, in the next order, and one more
   */
  record Order(char[] tokens, byte[] costs, byte[] backOffs, int[] firstChild) {}

  /** The number of each UTF-16 unit. */
  char[] ids() {
    char[] ids = new char[1 << 16];
    for (int i = 0; i < characters.length; i++) {
      ids[characters[i]] = (char) (i + FIRST);
    }
    return ids;
  }

  /** The row that goes on from a row with a character; -1 for none. */
  int child(int order, int row, int id) {
    int[] firstChild = orders[order - 1].firstChild;
    char[] tokens = orders[order].tokens;
    int low = firstChild[row];
    int high = firstChild[row + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int token = tokens[middle];
      if (token < id) {
        low = middle + 1;
      } else if (token > id) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** What leaving out the first character of a row's history costs, in nats. */
  double backOff(int order, int row) {
    return LEAST_BACK_OFF - Byte.toUnsignedInt(orders[order - 1].backOffs[row]) / BACK_OFF_STEPS;
  }

  /** What a row's last character costs behind the others, in nats. */
  double cost(int order, int row) {
    return Byte.toUnsignedInt(orders[order - 1].costs[row]) / STEPS;
  }
}
