package org.twinscript.language;

/**
 * Words in UTF-16 order, numbered from 0, in one array of units. All words with a common beginning
 * are neighbours, so a beginning is a range of numbers, narrowed unit by unit.
 */
public final class SortedWords {

  private final char[] units;
  private final int[] starts;
  private final int[] firstWith = new int[Character.MAX_VALUE + 2];

  /** How words begin: asked before the words are looked through. */
  private final Pairs beginnings = new Pairs(20);

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
    for (int each = 0; each < size(); each++) {
      if (isLonger(each, 1)) {
        beginnings.add(units[starts[each]], units[starts[each] + 1]);
      }
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

  /** The number of the word that some units are, or {@link WordModel#NO_WORD}. */
  int word(char[] text, int from, int to, Folding folding) {
    char unit = folding.fold(text[from]);
    if (to - from > 1 && !beginnings.mayHold(unit, folding.fold(text[from + 1]))) {
      return WordModel.NO_WORD;
    }
    int first = firstWith[unit];
    int after = firstWith[unit + 1];
    for (int at = from + 1; at < to && first < after; at++) {
      char next = folding.fold(text[at]);
      first = firstFrom(next, first, after, at - from);
      after = firstAfter(next, first, after, at - from);
    }
    return first < after && !isLonger(first, to - from) ? first : WordModel.NO_WORD;
  }

  /**
   * Where the longest word ends that begins at a place; a unit behind it where none does.
   *
   * @param last no word that ends behind it counts
   */
  int longestEnd(char[] text, int at, int last, Folding folding) {
    char unit = folding.fold(text[at]);
    int longest = at + 1;
    if (last == longest || !beginnings.mayHold(unit, folding.fold(text[longest]))) {
      return longest;
    }
    int first = firstWith[unit];
    int after = firstWith[unit + 1];
    for (int end = at + 1; end < last && first < after; end++) {
      char next = folding.fold(text[end]);
      first = firstFrom(next, first, after, end - at);
      after = firstAfter(next, first, after, end - at);
      if (first < after && !isLonger(first, end - at + 1)) {
        longest = end + 1;
      }
    }
    return longest;
  }

  /** The first of some words with a common beginning that goes on with a unit or a later one. */
  private int firstFrom(int unit, int from, int to, int length) {
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

  /** The first that goes on with a later unit, of words that go on with this one or later ones. */
  private int firstAfter(int unit, int from, int to, int length) {
    int step = 1;
    int low = from;
    // Few words go on alike, so the end is near.
    while (low + step < to && units[starts[low + step - 1] + length] <= unit) {
      low += step;
      step *= 2;
    }
    return firstFrom(unit + 1, low, Math.min(to, low + step), length);
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
      if (length == 1 && !isEmpty() && !beginnings.mayHold(first(from), unit)) {
        return new Range(from, from, 2);
      }
      int first = firstFrom(unit, from, to, length);
      return new Range(first, firstAfter(unit, first, to, length), length + 1);
    }
  }
}
