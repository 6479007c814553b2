package org.twinscript.language;

import java.util.Arrays;

/**
 * Cuts Chinese text into words: the likeliest way through all words that the model knows, each
 * weighed by the one before it (a Viterbi search). Immutable, safe to share between threads.
 */
public final class Segmenter {

  private static final int LONGEST = 8;

  private final WordModel model;

  public Segmenter(WordModel model) {
    this.model = model;
  }

  /**
   * Where words end in a run of Han characters.
   *
   * @param text UTF-16 units in either script
   * @param from the first unit of the run
   * @param to after its last unit; the search takes time in proportion to the run
   * @return for each place of the run, counted from its first unit, whether a word ends before it;
   *     true for both ends
   */
  public boolean[] ends(char[] text, int from, int to) {
    return new Search(text, from, to).ends();
  }

  /**
   * The word that a unit stands in: of the likeliest way through those words that overlap around
   * it. Nothing further away is weighed, so it takes a third of the time of {@link #ends}, and in
   * two of a hundred cases finds another word.
   *
   * @param text UTF-16 units in either script
   * @param at the unit, in a run of Han characters
   * @param from the first unit of the run
   * @param to after its last unit; no further than eight units before and behind is looked
   */
  public Word wordAt(char[] text, int at, int from, int to) {
    int first = at;
    for (int start = at - 1; start >= Math.max(from, first - LONGEST + 1); start--) {
      first = longest(text, start, to) > first ? start : first;
    }
    int end = at + 1;
    for (int start = first; start < end; start++) {
      end = Math.max(end, longest(text, start, to));
    }
    if (end - first <= 2) {
      return isWorthMore(text, first, end) ? new Word(first, end) : new Word(at, at + 1);
    }
    boolean[] ends = ends(text, first, end);
    int before = at - first;
    while (!ends[before]) {
      before--;
    }
    int after = at - first + 1;
    while (!ends[after]) {
      after++;
    }
    return new Word(first + before, first + after);
  }

  /** Whether a word is likelier than its units one by one. */
  private boolean isWorthMore(char[] text, int from, int to) {
    double units = 0;
    for (int at = from; at < to; at++) {
      units += costAlone(text, at, at + 1);
    }
    return costAlone(text, from, to) < units;
  }

  private double costAlone(char[] text, int from, int to) {
    int word = word(text, from, to);
    return word == WordModel.NO_WORD
        ? WordModel.costOfUnknown(fold(text[from]))
        : model.cost(word, WordModel.NO_WORD);
  }

  /** Where a word begins in a text, and where it ends. */
  public record Word(int from, int to) {}

  /** Where the longest word ends that begins at a place; a unit at least. */
  private int longest(char[] text, int at, int to) {
    return model.words().longestEnd(text, at, Math.min(to, at + LONGEST), model.folding());
  }

  /** What the likeliest words of a text cost, in nats; a unit that is no word costs much. */
  public double cost(String text) {
    return text.isEmpty() ? 0 : new Search(text.toCharArray(), 0, text.length()).cost();
  }

  /** Where the likeliest words of a text end, as {@link #ends}. */
  public boolean[] cut(String text) {
    return ends(text.toCharArray(), 0, text.length());
  }

  /** Whether a text has a word that can be what it says of something. */
  public boolean says(String text) {
    return !text.isEmpty() && new Search(text.toCharArray(), 0, text.length()).says();
  }

  /** Whether the model knows a run of units as one word. */
  public boolean isWord(char[] text, int from, int to) {
    return word(text, from, to) != WordModel.NO_WORD;
  }

  private int word(char[] text, int from, int to) {
    return model.words().word(text, from, to, model.folding());
  }

  /** Whether a text is a term of the archive's field. */
  public boolean isTerm(String text) {
    int word = word(text.toCharArray(), 0, text.length());
    return word != WordModel.NO_WORD && model.isTerm(word);
  }

  private char fold(char unit) {
    return model.folding().fold(unit);
  }

  /**
   * One search. An arc is a word at a place; the arcs that end at a place are chained, and of each
   * the best one before it is kept.
   */
  private final class Search {

    private final char[] folded;
    private final int[] lastEndingAt;
    private int[] word = new int[64];
    private int[] start = new int[64];
    private int[] before = new int[64];
    private int[] chained = new int[64];
    private double[] cost = new double[64];
    private int arcs;

    Search(char[] text, int from, int to) {
      folded = new char[to - from];
      for (int at = 0; at < folded.length; at++) {
        folded[at] = fold(text[from + at]);
      }
      lastEndingAt = new int[folded.length + 1];
      Arrays.fill(lastEndingAt, -1);
    }

    double cost() {
      addAllWords();
      return cost[cheapest(lastEndingAt[folded.length])];
    }

    boolean says() {
      addAllWords();
      int arc = cheapest(lastEndingAt[folded.length]);
      while (arc >= 0 && word[arc] != WordModel.NO_WORD && !model.isPredicate(word[arc])) {
        arc = before[arc];
      }
      return arc >= 0;
    }

    private void addAllWords() {
      for (int at = 0; at < folded.length; at++) {
        if (at == 0 || lastEndingAt[at] >= 0) {
          addWordsFrom(at);
        }
      }
    }

    boolean[] ends() {
      addAllWords();
      boolean[] ends = new boolean[folded.length + 1];
      ends[0] = true;
      int end = folded.length;
      for (int arc = cheapest(lastEndingAt[end]); arc >= 0; arc = before[arc]) {
        ends[end] = true;
        end = start[arc];
      }
      return ends;
    }

    private void addWordsFrom(int at) {
      SortedWords.Range range = model.words().beginningWith(folded[at]);
      add(at, at + 1, range.word());
      int longest = Math.min(folded.length, at + LONGEST);
      for (int end = at + 1; end < longest && !range.isEmpty(); end++) {
        range = range.then(folded[end]);
        if (range.word() != WordModel.NO_WORD) {
          add(at, end + 1, range.word());
        }
      }
    }

    private void add(int from, int to, int each) {
      grow();
      int best = -1;
      double least = from == 0 ? costAfter(WordModel.NO_WORD, each, from) : Double.MAX_VALUE;
      double bound = each == WordModel.NO_WORD ? 0 : model.leastCost(each);
      for (int arc = lastEndingAt[from]; arc >= 0; arc = chained[arc]) {
        // What a word costs after this very one takes time to find out.
        if (cost[arc] + bound < least) {
          double sum = cost[arc] + costAfter(word[arc], each, from);
          if (sum < least) {
            least = sum;
            best = arc;
          }
        }
      }
      word[arcs] = each;
      start[arcs] = from;
      before[arcs] = best;
      cost[arcs] = least;
      chained[arcs] = lastEndingAt[to];
      lastEndingAt[to] = arcs++;
    }

    private double costAfter(int previous, int each, int at) {
      return each == WordModel.NO_WORD
          ? WordModel.costOfUnknown(folded[at])
          : model.cost(each, previous);
    }

    private int cheapest(int last) {
      int best = last;
      for (int arc = last; arc >= 0; arc = chained[arc]) {
        best = cost[arc] <= cost[best] ? arc : best;
      }
      return best;
    }

    private void grow() {
      if (arcs == word.length) {
        word = Arrays.copyOf(word, 2 * arcs);
        start = Arrays.copyOf(start, 2 * arcs);
        before = Arrays.copyOf(before, 2 * arcs);
        chained = Arrays.copyOf(chained, 2 * arcs);
        cost = Arrays.copyOf(cost, 2 * arcs);
      }
    }
  }
}
