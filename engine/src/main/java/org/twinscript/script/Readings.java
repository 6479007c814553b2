package org.twinscript.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.twinscript.message.Sentence;

/**
 * How a text falls into the phrases of a dictionary: from the left, as it is converted, and from
 * the right. Where both agree, and a phrase covers each ambiguous character, the conversion is as
 * sure as the dictionary. Immutable.
 */
final class Readings {

  /** The longest phrase looked for from the right, in UTF-16 units. */
  private static final int LONGEST = 16;

  private static final int AROUND = 2;

  private static final String POSTPOSITIONS = "里后";

  private final Dictionary phrases;
  private final Map<Integer, String> ambiguous;
  private final Contexts contexts;
  private final ScriptConverter published;

  /**
   * @param ambiguous characters that a phrase or a rule should decide, with their forms
   * @param published what a reader is shown; a finding names it first
   */
  Readings(
      Dictionary phrases,
      Map<Integer, String> ambiguous,
      Contexts contexts,
      ScriptConverter published) {
    this.phrases = phrases;
    this.ambiguous = ambiguous;
    this.contexts = contexts;
    this.published = published;
  }

  /** The places that are not sure. */
  List<Finding> in(String text) {
    char[] units = text.toCharArray();
    long[] matches = matches(units);
    List<Piece> fromLeft = fromLeft(units, matches);
    List<Finding> findings = disagreements(text, fromLeft, fromRight(units, matches));
    for (Piece piece : fromLeft) {
      String forms = ambiguous.get(text.codePointAt(piece.start));
      if (forms != null && isUndecided(text, units, piece)) {
        findings.add(
            new Finding(
                Finding.Kind.UNDECIDED,
                piece.start,
                around(text, piece.start, piece.end),
                Sentence.of(
                    "check.reading",
                    text.substring(piece.start, piece.end),
                    shown(text, piece.start, piece.end),
                    forms)));
      }
    }
    return findings;
  }

  private boolean isUndecided(String text, char[] units, Piece piece) {
    return !Dictionary.isPhrase(piece.match)
        && !followsWord(text, piece)
        && !contexts.decide(units, piece.start);
  }

  /** 里 and 后 behind a word say where and when; at the head of a clause they are part of a name. */
  private static boolean followsWord(String text, Piece piece) {
    return POSTPOSITIONS.indexOf(text.charAt(piece.start)) >= 0
        && piece.start > 0
        && Character.isIdeographic(text.codePointBefore(piece.start));
  }

  /** The longest phrase from each place, whether or not a reading comes to stand there. */
  private long[] matches(char[] units) {
    long[] matches = new long[units.length];
    for (int at = 0; at < units.length; at++) {
      matches[at] = phrases.match(units, at, units.length, Dictionary.ALL);
    }
    return matches;
  }

  private static List<Piece> fromLeft(char[] units, long[] matches) {
    List<Piece> pieces = new ArrayList<>(units.length);
    for (int at = 0; at < units.length; ) {
      long match = matches[at];
      int end =
          match == Trie.NONE
              ? at + Dictionary.width(units, at, units.length)
              : at + Dictionary.length(match);
      pieces.add(new Piece(at, end, match));
      at = end;
    }
    return pieces;
  }

  /** The longest phrase that ends where the one to its right begins, and so on to the front. */
  private List<Piece> fromRight(char[] units, long[] matches) {
    List<Piece> pieces = new ArrayList<>(units.length);
    for (int end = units.length; end > 0; ) {
      Piece piece = endingAt(units, end, matches);
      pieces.add(piece);
      end = piece.start;
    }
    Collections.reverse(pieces);
    return pieces;
  }

  /** Most places begin no phrase that reaches so far, and need no second look. */
  private Piece endingAt(char[] units, int end, long[] matches) {
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      if (matches[start] == Trie.NONE || start + Dictionary.length(matches[start]) < end) {
        continue;
      }
      long match = phrases.match(units, start, end, Dictionary.ALL);
      boolean covers = match != Trie.NONE && start + Dictionary.length(match) == end;
      if (covers && !Character.isLowSurrogate(units[start])) {
        return new Piece(start, end, match);
      }
    }
    boolean pair = end > 1 && Character.isSurrogatePair(units[end - 2], units[end - 1]);
    return new Piece(end - (pair ? 2 : 1), end, Trie.NONE);
  }

  /** Runs in which the two readings would write other characters, each in the place of one. */
  private List<Finding> disagreements(String text, List<Piece> left, List<Piece> right) {
    List<Finding> findings = new ArrayList<>();
    if (left.equals(right)) {
      return findings;
    }
    char[] units = text.toCharArray();
    String forward = written(units, left);
    String backward = written(units, right);
    boolean aligned = forward.length() == units.length && backward.length() == units.length;
    for (int at = 0; aligned && at < units.length; at++) {
      int end = at;
      while (end < units.length && differ(forward.charAt(end), backward.charAt(end))) {
        end++;
      }
      if (end > at) {
        boolean backwardIsShown = shown(text, at, end).equals(backward.substring(at, end));
        Sentence note =
            Sentence.of(
                "check.either",
                around(backwardIsShown ? backward : forward, at, end),
                around(backwardIsShown ? forward : backward, at, end));
        findings.add(new Finding(Finding.Kind.SEGMENTATION, at, around(text, at, end), note));
        at = end;
      }
    }
    return findings;
  }

  /** What stands at a place of the published text, which has a unit for each of the text's. */
  private String shown(String text, int start, int end) {
    String whole = published.convert(text);
    return whole.length() == text.length() ? whole.substring(start, end) : "";
  }

  private static boolean differ(char one, char other) {
    return one != other && !VariantForms.areBothGood(one, other);
  }

  private String written(char[] units, List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    pieces.forEach(piece -> out.append(written(units, piece)));
    return out.toString();
  }

  private String written(char[] units, Piece piece) {
    if (piece.match == Trie.NONE) {
      return new String(units, piece.start, piece.end - piece.start);
    }
    Chars out = new Chars(piece.end - piece.start);
    phrases.append(piece.match, out);
    return out.toString();
  }

  private static String around(String text, int start, int end) {
    return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND));
  }

  /** A phrase or a character, and what the dictionary has for it. */
  private record Piece(int start, int end, long match) {}
}
