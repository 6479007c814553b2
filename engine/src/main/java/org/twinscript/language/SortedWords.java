package org.twinscript.language;

/**
 * Words in UTF-16 order, numbered from 0, in one array of units. All words with a common beginning
 * are neighbours, so a beginning is a range of numbers, narrowed unit by unit.
 */
public final class SortedWords {

  private final char[] units;
  private final int[] starts;
  private final int[] firstWith = new int[Character.MAX_VALUE + 2];

  /**
   * @param starts where each word starts in {@code units}, and one more: where the last one ends
   */
  SortedWords(char[] units, int[] starts) {
    this.units = units;
    this.starts = starts;
    int word = 0;
    for (int unit = 0; unit < firstWith.length; unit++) {
      while (word < size() && units[starts[word]] < unit) {
        word++;
      }
      firstWith[unit] = word;
    }
  }

  public int size() {
    return starts.length - 1;
  }

  /** A word by its number. */
  public String text(int word) {
    return new String(units, starts[word], starts[word + 1] - starts[word]);
  }

  /** The first unit of a word. */
  public char first(int word) {
    return units[starts[word]];
  }

  /** The words that begin with a unit. */
  public Range beginningWith(char unit) {
    return new Range(firstWith[unit], firstWith[unit + 1], 1);
  }

  private boolean isLonger(int word, int length) {
    return starts[word + 1] - starts[word] > length;
  }

  /**
   * The words with a common beginning.
   *
   * @param from the first
   * @param to after the last
   * @param length of the beginning, in UTF-16 units
   */
  public final class Range {

    private final int from;
    private final int to;
    private final int length;

    private Range(int from, int to, int length) {
      this.from = from;
      this.to = to;
      this.length = length;
    }

    public boolean isEmpty() {
      return from == to;
    }

    /** The word that is the beginning itself, or {@link WordModel#NO_WORD}. */
    public int word() {
      return !isEmpty() && !isLonger(from, length) ? from : WordModel.NO_WORD;
    }

    /** The words that go on with a unit. */
    public Range then(char unit) {
      return new Range(firstFrom(unit), firstFrom(unit + 1), length + 1);
    }

    private int firstFrom(int unit) {
      int low = from;
      int high = to;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (isLonger(middle, length) && units[starts[middle] + length] >= unit) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }
  }
}
