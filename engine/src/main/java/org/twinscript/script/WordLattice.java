package org.twinscript.script;

import java.util.function.Supplier;
import org.twinscript.language.Segmenter;

/**
 * The ways in which phrases cover a stretch. One that ends inside a word of the language model
 * counts only where no other way is left; of the ways left the one with the fewest pieces is taken,
 * and of those the one whose phrases are longest from the left, as OpenCC's are. Immutable.
 */
final class WordLattice {

  /** How far around a stretch the words are looked at: a word seldom is longer. */
  private static final int AROUND = 4;

  private final Dictionary phrases;
  private final Overrides overrides;
  private final Supplier<Segmenter> words;

  WordLattice(Dictionary phrases, Overrides overrides, Supplier<Segmenter> words) {
    this.phrases = phrases;
    this.overrides = overrides;
    this.words = words;
  }

  /** The match to take at each place of a stretch, from the right to the left. */
  long[] cut(char[] text, int from, int to, Stretch stretch) {
    boolean[] ends = ends(text, from, to, stretch);
    int length = stretch.end() - stretch.start();
    long[] taken = new long[length];
    int[] cost = new int[length + 1];
    for (int place = length - 1; place >= 0; place--) {
      int at = stretch.start() + place;
      long alone = phrases.match(text, at, at + Dictionary.width(text, at, to), Dictionary.ALL);
      taken[place] = alone;
      cost[place] = 1 + cost[place + Math.min(length - place, Dictionary.width(text, at, to))];
      long match = stretch.match(at);
      while (Dictionary.isPhrase(match)) {
        int end = place + Dictionary.length(match);
        boolean isName =
            Dictionary.isOverride(match) && overrides.isName(new String(text, at, end - place));
        int crossing = isName ? 0 : crossing(ends, place, end, length);
        int sum = 1 + crossing + cost[end];
        if (sum < cost[place]
            || sum == cost[place] && Dictionary.length(match) > width(taken, place)) {
          cost[place] = sum;
          taken[place] = match;
        }
        match = phrases.match(text, at, at + Dictionary.length(match) - 1, Dictionary.PHRASES);
      }
    }
    return taken;
  }

  private static int width(long[] taken, int place) {
    return Math.max(1, Dictionary.length(taken[place]));
  }

  /** What it costs that a phrase ends inside a word; a phrase within one word is a part of it. */
  private static int crossing(boolean[] ends, int start, int end, int length) {
    boolean within = true;
    for (int place = start + 1; place < end; place++) {
      within &= !ends[place];
    }
    int crossed = (ends[start] ? 0 : 1) + (ends[end] ? 0 : 1);
    return within ? 0 : crossed * (length + 1);
  }

  private boolean[] ends(char[] text, int from, int to, Stretch stretch) {
    int start = stretch.start();
    while (start > Math.max(from, stretch.start() - AROUND) && isHan(text[start - 1])) {
      start--;
    }
    int end = stretch.end();
    while (end < Math.min(to, stretch.end() + AROUND) && isHan(text[end])) {
      end++;
    }
    boolean[] ends = words.get().ends(text, start, end);
    int skipped = stretch.start() - start;
    boolean[] own = new boolean[stretch.end() - stretch.start() + 1];
    System.arraycopy(ends, skipped, own, 0, own.length);
    return own;
  }

  private static boolean isHan(char unit) {
    return Character.isIdeographic(unit);
  }
}
