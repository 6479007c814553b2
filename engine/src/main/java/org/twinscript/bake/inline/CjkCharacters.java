package org.twinscript.bake.inline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a code point counts for beside a mark of emphasis or a break of a line. */
final class CjkCharacters {

  /** The end of each range by its beginning; read once, never changed. */
  private static final TreeMap<Integer, Integer> RANGES = read();

  /** Below it no character is wide. */
  private static final int FIRST = 0x1100;

  /** Below it stands nothing but Latin, Greek and what is like them; above, most is Han. */
  private static final int HAN_FIRST = 0x4E00;

  private static final int HAN_LAST = 0x9FFF;

  private CjkCharacters() {}

  /** A Han character, a kana, a Hangul, a mark as wide as they are. */
  static boolean isCjk(int point) {
    if (point < FIRST) {
      return false;
    }
    if (point >= HAN_FIRST && point <= HAN_LAST) {
      return true;
    }
    Map.Entry<Integer, Integer> range = RANGES.floorEntry(point);
    return range != null && point <= range.getValue();
  }

  static boolean isHangul(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL;
  }

  /** Of the variation selectors for ideographs. */
  static boolean isIdeographicSelector(int point) {
    return point >= 0xE0100 && point <= 0xE01EF;
  }

  /** A variation selector of general use that asks for no emoji. */
  static boolean isTextSelector(int point) {
    return point >= 0xFE00 && point <= 0xFE0E;
  }

  /** As CommonMark 0.31 has it: punctuation and symbols. */
  static boolean isPunctuation(int point) {
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  static boolean isWhitespace(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\f'
        || point == '\r'
        || Character.getType(point) == Character.SPACE_SEPARATOR;
  }

  private static TreeMap<Integer, Integer> read() {
    var stream = CjkCharacters.class.getResourceAsStream("cjk-ranges.txt");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("-"))
          .collect(
              Collectors.toMap(
                  ends -> Integer.valueOf(ends[0], 16),
                  ends -> Integer.valueOf(ends[ends.length - 1], 16),
                  Math::max,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
