package org.twinscript.script;

import java.util.BitSet;
import java.util.function.BiConsumer;
import org.twinscript.language.Pairs;

/**
 * A group of OpenCC's dictionaries and the site's overrides in front of it. Among the phrases of
 * rank zero the longest match counts, whichever side it is from; of two equal ones the override.
 * Immutable.
 */
final class Dictionary {

  /** Only the dictionaries of the first rank: the phrases, not the single characters. */
  static final int PHRASES = 1;

  /** Dictionaries of every rank. */
  static final int ALL = Entry.RANKS;

  /** Set in a match that is an override's; a length never reaches it. */
  private static final long OVERRIDE = Long.MIN_VALUE;

  private final Trie opencc;
  private final Trie overrides;

  /** By which most characters that begin an override are seen not to, here. */
  private final Pairs ofOverrides = new Pairs(17);

  private final BitSet overridesAlone = new BitSet();

  Dictionary(Trie opencc, Trie overrides) {
    this.opencc = opencc;
    this.overrides = overrides;
    overrides.forEach((key, value) -> ofOverrides.addBeginning(key));
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      char[] text = {(char) unit};
      overridesAlone.set(unit, overrides.match(text, 0, 1, PHRASES) != Trie.NONE);
    }
  }

  /** A {@link Trie} match, for the methods of this class. */
  long match(char[] text, int from, int to, int ranks) {
    long match = opencc.match(text, from, to, ranks);
    if (!mayOverride(text, from, to)) {
      return match;
    }
    long override = overrides.match(text, from, to, PHRASES);
    boolean wins =
        override != Trie.NONE
            && (Trie.rank(match) > 0 || Trie.length(override) >= Trie.length(match));
    return wins ? override | OVERRIDE : match;
  }

  private boolean mayOverride(char[] text, int from, int to) {
    return overrides.begins(text[from])
        && (overridesAlone.get(text[from])
            || from + 1 < to && ofOverrides.mayHold(text[from], text[from + 1]));
  }

  /** Each two units that follow one another in a phrase. */
  Pairs pairs() {
    return pairs(Pairs::addAll);
  }

  /** Each two units that a phrase begins with. */
  Pairs beginnings() {
    return pairs(Pairs::addBeginning);
  }

  private Pairs pairs(BiConsumer<Pairs, String> adding) {
    Pairs pairs = new Pairs(19);
    forEach((key, value) -> adding.accept(pairs, key));
    return pairs;
  }

  /** Whether a phrase may begin somewhere; false is certain. */
  boolean touches(char[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (opencc.begins(text[at]) || overrides.begins(text[at])) {
        return true;
      }
    }
    return false;
  }

  /** Every phrase and character with what it becomes, OpenCC's and the site's. */
  void forEach(BiConsumer<String, String> action) {
    opencc.forEach(action);
    overrides.forEach(action);
  }

  /** Whether a match is a phrase, at which a text is cut. */
  static boolean isPhrase(long match) {
    return match != Trie.NONE && Trie.rank(match) < PHRASES;
  }

  static int length(long match) {
    return Trie.length(match & ~OVERRIDE);
  }

  /** Whether a match is a phrase of the site's own. */
  static boolean isOverride(long match) {
    return match < 0;
  }

  /** One unit of what a match becomes; that of its end where it becomes something shorter. */
  char unit(long match, int place) {
    return (match < 0 ? overrides : opencc).unit(match & ~OVERRIDE, place);
  }

  void append(long match, Chars out) {
    (match < 0 ? overrides : opencc).append(match & ~OVERRIDE, out);
  }

  /** Appends the text with every match replaced, from left to right, and the rest as it is. */
  void convert(char[] text, int from, int to, Chars out) {
    int copied = from;
    for (int at = from; at < to; ) {
      long match = match(text, at, to, ALL);
      if (match == Trie.NONE) {
        at += width(text, at, to);
      } else {
        out.append(text, copied, at - copied);
        append(match, out);
        at += length(match);
        copied = at;
      }
    }
    out.append(text, copied, to - copied);
  }

  /** Units of the code point at a place: a match never starts within one. */
  static int width(char[] text, int at, int to) {
    return Character.isHighSurrogate(text[at])
        ? Character.charCount(Character.codePointAt(text, at, to))
        : 1;
  }
}
