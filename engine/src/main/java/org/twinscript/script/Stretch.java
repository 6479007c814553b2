package org.twinscript.script;

import java.util.Arrays;
import org.twinscript.language.Pairs;

/**
 * A part of a text that phrases hold together: no phrase reaches across its ends, so it can be cut
 * without regard to what stands around it. Reused from stretch to stretch; used by one thread.
 */
final class Stretch {

  /** In place of a match that is at most a character's, until it is asked for. */
  private static final long UNASKED = -1;

  private final Dictionary phrases;
  private final Pairs pairs;
  private final Ambiguity ambiguity;
  private final int first;
  private long[] matches = {};
  private char[] text;
  private int last;
  private int start;
  private int end;
  private boolean ambiguous;

  /**
   * @param first where the text begins, before which no word is looked for
   */
  Stretch(Dictionary phrases, Pairs pairs, Ambiguity ambiguity, int first) {
    this.phrases = phrases;
    this.pairs = pairs;
    this.ambiguity = ambiguity;
    this.first = first;
  }

  /** Goes on to the stretch that begins with a phrase; none before it reaches into it. */
  void moveTo(char[] text, int from, int to, long phrase) {
    this.text = text;
    last = to;
    start = from;
    end = from + Dictionary.length(phrase);
    keep(0, phrase);
    ambiguous = ambiguity.contains(text[from]);
    for (int at = from + 1; at < end; at++) {
      boolean mayBegin = at + 1 < to && pairs.mayHold(text[at], text[at + 1]);
      long match = mayBegin ? phrases.match(text, at, to, Dictionary.ALL) : UNASKED;
      keep(at - from, match);
      end = mayBegin ? Math.max(end, at + Dictionary.length(match)) : end;
      ambiguous |= ambiguity.contains(text[at]);
    }
  }

  private void keep(int place, long match) {
    if (place == matches.length) {
      matches = Arrays.copyOf(matches, Math.max(32, 2 * place));
    }
    matches[place] = match;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** What the dictionary has for the text from a place on: the longest phrase, or the character. */
  long match(int at) {
    long match = matches[at - start];
    if (match == UNASKED) {
      match =
          Character.isLowSurrogate(text[at])
              ? Trie.NONE
              : phrases.match(text, at, at + Dictionary.width(text, at, last), Dictionary.ALL);
      matches[at - start] = match;
    }
    return match;
  }

  /** From here on each place has the match that was chosen for it. */
  void take(long[] chosen) {
    System.arraycopy(chosen, 0, matches, 0, chosen.length);
  }

  /** Whether a character stands in it whose form hangs on the phrase that covers it. */
  boolean isAmbiguous() {
    return ambiguous;
  }

  /**
   * Whether the longest phrases, taken from the left, leave a doubt: another phrase covers an
   * ambiguous character too and writes it otherwise, the phrase that decides it is no word, or one
   * of its ends may belong to another word.
   */
  boolean isDoubtful(Words words) {
    for (int at = start; at < end; ) {
      long match = match(at);
      int next = at + (match == Trie.NONE ? 1 : Dictionary.length(match));
      for (int place = at; place < next; place++) {
        if (ambiguity.contains(text[place]) && isDoubtful(at, next, match, place, words)) {
          return true;
        }
      }
      at = next;
    }
    return false;
  }

  private boolean isDoubtful(int from, int to, long match, int place, Words words) {
    char form = form(match, from, place);
    for (int other = start; other <= place; other++) {
      long rival = match(other);
      boolean covers = Dictionary.isPhrase(rival) && other + Dictionary.length(rival) > place;
      if (other != from && covers && form(rival, other, place) != form) {
        return true;
      }
    }
    return Dictionary.isPhrase(match)
        && !Dictionary.isOverride(match)
        && form != Ambiguity.alone(text, place, phrases)
        && (!words.isWord(text, from, to) || isCrossed(from, to, words));
  }

  /** Whether a word may reach over an end of the phrase: 办理 into 理发. */
  private boolean isCrossed(int from, int to, Words words) {
    return from > first && words.isWord(text, from - 1, from + 1)
        || to < last && words.isWord(text, to - 1, to + 1);
  }

  private char form(long match, int from, int place) {
    return match == Trie.NONE ? text[place] : phrases.unit(match, place - from);
  }

  /** Whether units are a word. */
  @FunctionalInterface
  interface Words {
    boolean isWord(char[] text, int from, int to);
  }
}
