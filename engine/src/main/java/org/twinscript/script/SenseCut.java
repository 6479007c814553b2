package org.twinscript.script;

import java.util.Optional;
import java.util.function.Supplier;
import org.twinscript.language.Pairs;
import org.twinscript.language.Segmenter;

/**
 * Cuts a text into phrases where its words end. OpenCC takes the longest phrase from the left,
 * which may join the end of one word to the beginning of the next: 资金发放 would be cut at 金发. Here a
 * phrase that ends inside a word of the language model counts only where no other way is left; of
 * the ways left the one with the fewest pieces is taken, and of those the one whose phrases are
 * longest from the left, as OpenCC's are. Immutable.
 *
 * <p>Words are looked for only in a stretch whose phrases disagree, so most texts never ask.
 */
final class SenseCut {

  /** How far around a stretch the words are looked at: a word seldom is longer. */
  private static final int AROUND = 4;

  private final Dictionary phrases;
  private final Overrides overrides;
  private final Ambiguity ambiguity;
  private final Supplier<Segmenter> words;
  private final Contexts contexts;
  private final Pairs pairs;
  private final Pairs beginnings;

  /** What each unit becomes alone; zero where that is no single unit. */
  private final char[] characters = new char[Character.MAX_VALUE + 1];

  /** The same; zero also where that hangs on what stands beside it. */
  private final char[] lone = new char[Character.MAX_VALUE + 1];

  /**
   * @param words asked for when a stretch is ambiguous, as the model behind it takes time to read
   */
  SenseCut(Dictionary phrases, Overrides overrides, Supplier<Segmenter> words, Contexts contexts) {
    this.phrases = phrases;
    this.overrides = overrides;
    this.ambiguity = new Ambiguity(overrides, phrases);
    this.words = words;
    this.contexts = contexts;
    this.pairs = phrases.pairs();
    this.beginnings = phrases.beginnings();
    for (int unit = 0; unit < characters.length; unit++) {
      long match = phrases.match(new char[] {(char) unit}, 0, 1, Dictionary.ALL);
      Chars form = new Chars(2);
      phrases.convert(new char[] {(char) unit}, 0, 1, form);
      characters[unit] = form.length() == 1 ? form.array()[0] : 0;
      boolean hangs = Dictionary.isPhrase(match) || contexts.concern((char) unit, 1);
      lone[unit] = hangs || Character.isSurrogate((char) unit) ? 0 : characters[unit];
    }
  }

  /**
   * Converts a text, piece by piece.
   *
   * @param piece receives one piece after the other, and is emptied by {@code done}
   */
  void convert(char[] text, int from, int to, Chars piece, Runnable done) {
    Stretch stretch = new Stretch(phrases, pairs, ambiguity, from);
    for (int at = from; at < to; ) {
      char alone = lone[text[at]];
      if (alone != 0 && (at + 1 == to || !beginnings.mayHold(text[at], text[at + 1]))) {
        piece.append(alone);
        at++;
        continue;
      }
      long match = phrases.match(text, at, to, Dictionary.ALL);
      if (Dictionary.isPhrase(match) && isPlain(text, at, to, match)) {
        int length = Dictionary.length(match);
        done.run();
        append(text, from, to, at, length, match, piece);
        done.run();
        at += length;
      } else if (Dictionary.isPhrase(match)) {
        stretch.moveTo(text, at, to, match);
        if (stretch.isAmbiguous() && stretch.isDoubtful(words.get()::isWord)) {
          stretch.take(cut(text, from, to, stretch));
        }
        append(text, from, to, stretch, piece, done);
        at = stretch.end();
      } else {
        int width = Dictionary.width(text, at, to);
        append(text, from, to, at, width, match, piece);
        at += width;
      }
    }
    done.run();
  }

  /**
   * Whether a phrase is a stretch of its own in which nothing is ambiguous: no phrase reaches over
   * its end, and no character in it is written otherwise elsewhere. Two characters have no phrase
   * between them, so there the usual form of one is no doubt either.
   */
  private boolean isPlain(char[] text, int at, int to, long match) {
    int end = at + Dictionary.length(match);
    if (end < to && pairs.mayHold(text[end - 1], text[end])) {
      return false;
    }
    for (int place = at; place < end; place++) {
      if (ambiguity.contains(text[place])
          && (end > at + 2 || phrases.unit(match, place - at) != characters[text[place]])) {
        return false;
      }
    }
    return true;
  }

  private void append(char[] text, int from, int to, Stretch stretch, Chars piece, Runnable done) {
    for (int at = stretch.start(); at < stretch.end(); ) {
      long match = stretch.match(at);
      if (Dictionary.isPhrase(match)) {
        done.run();
        append(text, from, to, at, Dictionary.length(match), match, piece);
        done.run();
        at += Dictionary.length(match);
      } else {
        int width = Dictionary.width(text, at, to);
        append(text, from, to, at, width, match, piece);
        at += width;
      }
    }
  }

  /** One piece as the rule of its context has it, else as the dictionary has it, else as it is. */
  private void append(char[] text, int from, int to, int at, int length, long match, Chars piece) {
    Optional<String> form =
        contexts.concern(text[at], length)
            ? contexts.form(text, from, to, at, length)
            : Optional.empty();
    if (form.isPresent()) {
      piece.append(form.get().toCharArray(), 0, length);
    } else if (match == Trie.NONE) {
      piece.append(text, at, length);
    } else {
      phrases.append(match, piece);
    }
  }

  /** The match to take at each place of a stretch, from the right to the left. */
  private long[] cut(char[] text, int from, int to, Stretch stretch) {
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
