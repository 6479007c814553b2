package org.twinscript.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a passage may have been read one byte late (damage 4). The other steps keep their hands off
 * these places, and what is still there at the end is a doubt.
 *
 * <p>The place is found by its shape alone. The reader fell out of step at a lost lead byte ({@code
 * ?}) followed by a false full-width mark ({@code ?} or {@code ！}), read strange characters, and
 * came back in step at a trail byte in the ASCII range (a lone letter, often with the gloss of the
 * character it was part of) or at one more lost byte before a mark. The shape does not depend on
 * the script or on whether marks are full width, so that every step sees the same places.
 *
 * <p>The pattern is only tried where something rare stands, a mark or a letter: asking every
 * character for its script would be most of the cost of restoring a page.
 */
final class ShiftSuspicion implements Step {

  private static final String LOOKS_SHIFTED = "looks like characters read one byte late";

  private static final String STRANGE =
      "[\\p{IsHan}\\p{Co}\\u2460-\\u249B\\u2550-\\u25950-9 \\u3000?！“”]";

  private static final String MARK = "[,，。、;；:：]";

  /** A lone letter that was a trail byte, with the gloss of its character when it has one. */
  private static final String TRAIL = "[ㄅ-ㄯ]?[A-Za-z](?![A-Za-z])(?:\\(" + Pinyin.TONED + "\\))?";

  /** A gloss whose opening bracket was swallowed as half a character: {@code ?yōu)}. */
  private static final String SWALLOWED = "\\??" + Pinyin.TONED + "\\)";

  private static final String BACK_IN_STEP =
      "(?:" + SWALLOWED + "|" + TRAIL + "|\\?(?=" + MARK + "|$)|(?=[,，。、;；:：!！(（)）…\\n]|$))";

  /** Some 24 strange characters at most, up to where the reader is back in step if that shows. */
  private static final String RUN =
      "(?:" + STRANGE + "{0,24}?" + BACK_IN_STEP + "|" + STRANGE + "{0,24})";

  private static final Pattern SUSPICIOUS =
      Pattern.compile(
          String.join(
              "|",
              // A row that nobody writes, and of which nothing but the length is left.
              "(?:\\?{7,}+",
              "(?:\\?[?!！？；。、](?=[\\p{IsHan}\\p{Co}\\u2460-\\u249B\\u2550-\\u2595])|\\p{Co})" + RUN,
              // Runs of two characters: nothing stands between the beginning and the end.
              "\\?(?<=[\\p{IsHan}”’』」》）)\\d%]\\?)[?!！](?:" + TRAIL + "|\\?(?=" + MARK + "|$))",
              // Ends whose beginning is not to be seen.
              "\\?(?<=\\p{IsHan}\\?)(?=" + MARK + ")",
              "(?=.?\\?)[\\p{IsHan}]?\\?" + Pinyin.TONED + "\\)",
              "[ㄅ-ㄯ]?[A-Za-z]\\(" + Pinyin.TONED + "\\)",
              "[ㄅ-ㄯ\\u0400-\\u04FF](?<=\\p{IsHan}.)(?=\\p{IsHan}))"));

  /** Surrogates and the private-use characters behind them. */
  private static final char PRIVATE_USE_END = '\uF8FF';

  /** The suspicious places, in order. */
  static List<MatchResult> in(String text) {
    List<MatchResult> places = new ArrayList<>();
    Matcher matcher = SUSPICIOUS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = 0; at < text.length(); at++) {
      if (mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
        places.add(matcher.toMatchResult());
        at = matcher.end() - 1;
      }
    }
    return places;
  }

  /**
   * What every alternative begins at: a rare character, one before a question mark, or a letter
   * with a bracket behind it.
   */
  private static boolean mayBegin(String text, int at) {
    char first = text.charAt(at);
    char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return first == '?'
        || second == '?'
        || second == '(' && first < 0x80
        || first >= 'ㄅ' && first <= 'ㄯ'
        || first >= '\u0400' && first <= '\u04FF'
        || first >= Character.MIN_SURROGATE && first <= PRIVATE_USE_END;
  }

  /** A text without its suspicious places. */
  static String without(String text) {
    StringBuilder sound = new StringBuilder(text);
    List<MatchResult> places = in(text);
    for (int i = places.size() - 1; i >= 0; i--) {
      sound.delete(places.get(i).start(), places.get(i).end());
    }
    return sound.toString();
  }

  /** Shields every suspicious place that is not shielded yet. */
  @Override
  public void undo(Draft draft) {
    draft.indices().forEach(i -> draft.shield(i, more(draft.passage(i), draft.unread(i))));
  }

  private static List<Unread> more(String text, List<Unread> known) {
    return in(text).stream()
        .filter(place -> known.stream().noneMatch(one -> one.overlaps(place.start(), place.end())))
        .map(place -> new Unread(place.start(), place.end(), LOOKS_SHIFTED))
        .toList();
  }
}
