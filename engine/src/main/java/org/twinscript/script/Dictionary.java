package org.twinscript.script;

import java.util.function.BiConsumer;
import org.twinscript.language.Pairs;
import org.twinscript.language.Units;

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

  private final Units overridesAlone = new Units();

  private final Units starts = new Units();

  Dictionary(Trie opencc, Trie overrides) {
    this.opencc = opencc;
    this.overrides = overrides;
    overrides.forEach((key, value) -> ofOverrides.addBeginning(key));
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      char[] text = {(char) unit};
      if (overrides.match(text, 0, 1, PHRASES) != Trie.NONE) {
        overridesAlone.add(text[0]);
      }
    }
    starts.addAll(opencc.starts());
    starts.addAll(overrides.starts());
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
    return overrides.starts().contains(text[from])
        && (overridesAlone.contains(text[from])
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

  /** The units that a phrase or a character of the dictionary begins with. */
  Units starts() {
    return starts;
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
    int copied = convert(text, from, to, from, out);
    out.append(text, copied, to - copied);
  }

  /** The same within each piece. */
  void convert(Pieces pieces, Chars out) {
    char[] text = pieces.text().array();
    int copied = 0;
    int start = 0;
    for (int piece = 0; piece < pieces.count(); piece++) {
      int end = pieces.end(piece);
      if (!pieces.isKept(piece)) {
        copied = convert(text, start, end, copied, out);
      }
      start = end;
    }
    out.append(text, copied, start - copied);
  }

  /** The pieces after this dictionary, each still a piece of its own. */
  Pieces piecewise(Pieces pieces) {
    char[] text = pieces.text().array();
    Pieces out = new Pieces(pieces.text().length());
    int start = 0;
    for (int piece = 0; piece < pieces.count(); piece++) {
      int end = pieces.end(piece);
      if (pieces.isKept(piece)) {
        out.text().append(text, start, end - start);
        out.endKept();
      } else {
        convert(text, start, end, out.text());
        out.end();
      }
      start = end;
    }
    return out;
  }

  /** Appends what is before the end of the last match, and says where that is. */
  private int convert(char[] text, int from, int to, int appended, Chars out) {
    int copied = appended;
    for (int at = starts.firstIn(text, from, to); at < to; at = starts.firstIn(text, at, to)) {
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
    return copied;
  }

  /** Units of the code point at a place: a match never starts within one. */
  static int width(char[] text, int at, int to) {
    return Character.isHighSurrogate(text[at])
        ? Character.charCount(Character.codePointAt(text, at, to))
        : 1;
  }
}
