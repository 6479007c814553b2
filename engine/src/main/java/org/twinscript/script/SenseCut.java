package org.twinscript.script;

import java.util.Optional;
import java.util.function.Supplier;
import org.twinscript.language.Pairs;
import org.twinscript.language.Segmenter;
import org.twinscript.language.Units;

/**
 * Cuts a text into phrases where its words end. OpenCC takes the longest phrase from the left,
 * which may join the end of one word to the beginning of the next: 资金发放 would be cut at 金发. Here
 * the words of a stretch decide ({@link WordLattice}). Immutable.
 *
 * <p>Words are looked for only in a stretch whose phrases disagree, so most texts never ask.
 */
final class SenseCut {

  private final Dictionary phrases;
  private final Ambiguity ambiguity;
  private final Supplier<Segmenter> words;
  private final WordLattice lattice;
  private final Contexts contexts;
  private final Pairs pairs;
  private final Pairs beginnings;

  /** What each unit becomes alone; zero where that is no single unit. */
  private final char[] characters = new char[Character.MAX_VALUE + 1];

  /**
   * The same; zero also where a phrase is that one unit, or that hangs on what stands beside it.
   */
  private final char[] lone = new char[Character.MAX_VALUE + 1];

  /** The units of which only what stands beside them says what they become alone. */
  private final Units hanging = new Units();

  /**
   * @param words asked for when a stretch is ambiguous, as the model behind it takes time to read
   */
  SenseCut(Dictionary phrases, Overrides overrides, Supplier<Segmenter> words, Contexts contexts) {
    this.phrases = phrases;
    this.ambiguity = new Ambiguity(overrides, phrases);
    this.words = words;
    this.lattice = new WordLattice(phrases, overrides, words);
    this.contexts = contexts;
    this.pairs = phrases.pairs();
    this.beginnings = phrases.beginnings();
    for (int unit = 0; unit < characters.length; unit++) {
      addCharacter((char) unit);
    }
  }

  private void addCharacter(char unit) {
    char[] text = {unit};
    long match = phrases.match(text, 0, 1, Dictionary.ALL);
    Chars form = new Chars(2);
    phrases.convert(text, 0, 1, form);
    characters[unit] = form.length() == 1 ? form.array()[0] : 0;
    boolean isPlain = !Dictionary.isPhrase(match) && !Character.isSurrogate(unit);
    if (isPlain && characters[unit] != 0 && contexts.concern(unit, 1)) {
      hanging.add(unit);
    } else if (isPlain) {
      lone[unit] = characters[unit];
    }
  }

  /** Converts a text and cuts it into pieces. */
  void convert(char[] text, int from, int to, Pieces pieces) {
    Chars out = pieces.text();
    Stretch stretch = new Stretch(phrases, pairs, ambiguity, from);
    for (int at = from; at < to; ) {
      char unit = text[at];
      boolean begins = at + 1 < to && beginnings.mayHold(unit, text[at + 1]);
      if (!begins && lone[unit] != 0) {
        out.append(lone[unit]);
        at++;
        continue;
      }
      if (!begins && hanging.contains(unit)) {
        appendHanging(text, from, to, at, out);
        at++;
        continue;
      }
      long match = phrases.match(text, at, to, Dictionary.ALL);
      if (!Dictionary.isPhrase(match)) {
        int width = Dictionary.width(text, at, to);
        append(text, from, to, at, width, match, out);
        at += width;
      } else if (isPlain(text, at, to, match)) {
        int length = Dictionary.length(match);
        pieces.end();
        append(text, from, to, at, length, match, out);
        pieces.end();
        at += length;
      } else {
        stretch.moveTo(text, at, to, match);
        if (stretch.isAmbiguous() && stretch.isDoubtful(words.get()::isWord)) {
          stretch.take(lattice.cut(text, from, to, stretch));
        }
        append(text, from, to, stretch, pieces);
        at = stretch.end();
      }
    }
  }

  private void appendHanging(char[] text, int from, int to, int at, Chars out) {
    Optional<String> form = contexts.form(text, from, to, at, 1);
    out.append(form.isPresent() ? form.get().charAt(0) : characters[text[at]]);
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

  private void append(char[] text, int from, int to, Stretch stretch, Pieces pieces) {
    for (int at = stretch.start(); at < stretch.end(); ) {
      long match = stretch.match(at);
      boolean isPhrase = Dictionary.isPhrase(match);
      int length = isPhrase ? Dictionary.length(match) : Dictionary.width(text, at, to);
      if (isPhrase) {
        pieces.end();
      }
      append(text, from, to, at, length, match, pieces.text());
      if (isPhrase) {
        pieces.end();
      }
      at += length;
    }
  }

  /** One piece as the rule of its context has it, else as the dictionary has it, else as it is. */
  private void append(char[] text, int from, int to, int at, int length, long match, Chars out) {
    Optional<String> form =
        contexts.concern(text[at], length)
            ? contexts.form(text, from, to, at, length)
            : Optional.empty();
    if (form.isPresent()) {
      out.append(form.get().toCharArray(), 0, length);
    } else if (match == Trie.NONE) {
      out.append(text, at, length);
    } else {
      phrases.append(match, out);
    }
  }
}
