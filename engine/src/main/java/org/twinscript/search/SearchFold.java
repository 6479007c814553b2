package org.twinscript.search;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Makes texts comparable without regard to script, width, case, accents, marks and spaces: 「後備，ＡＢ」
 * becomes 后备ab. What is left are letters and digits, each by itself, so that a part of a text
 * becomes a part of what the text becomes. Safe to share between threads.
 */
public final class SearchFold {

  /** Of what is known of a unit: by it Traditional tells apart what Simplified does not. */
  static final int FORM = 1 << 16;

  /** It goes. */
  static final int DROPPED = 1 << 17;

  /** It becomes several units, or is half of a character that takes two. */
  static final int SEVERAL = 1 << 18;

  /** It has been asked for. */
  private static final int KNOWN = 1 << 19;

  private static final int FIRST_HAN = 0x3400;
  private static final int LAST_HAN = 0x9FFF;
  private static final int SUPPLEMENTARY_HAN = 0x20000;
  private static final int COMPATIBILITY_HAN = 0x2F800;
  private static final int AFTER_HAN = 0x40000;

  private final FoldTable table;
  private final List<char[]> written;
  private final BitSet forms;

  /** What each unit becomes, as far as it was asked for; a race writes the same twice. */
  private final int[] known = new int[Character.MAX_VALUE + 1];

  /** The fold of a table. */
  public SearchFold(FoldTable table) {
    this.table = table;
    this.written = table.written().stream().map(table::units).toList();
    this.forms = table.forms();
  }

  /** What it is made of. */
  public FoldTable table() {
    return table;
  }

  /**
   * What each unit of the first edition mostly becomes in another; not to be changed.
   *
   * @param edition counted from the second, which is 0
   */
  char[] written(int edition) {
    return written.get(edition);
  }

  /** What a text becomes. */
  public String fold(String text) {
    char[] units = text.toCharArray();
    int size = 0;
    for (char unit : units) {
      int simple = unit(unit);
      if ((simple & SEVERAL) != 0) {
        return foldWhole(text);
      }
      if ((simple & DROPPED) == 0) {
        units[size++] = (char) simple;
      }
    }
    return new String(units, 0, size);
  }

  /** The same where a character becomes several units, or is one that takes two. */
  private String foldWhole(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      char unit = text.charAt(at);
      int simple = unit(unit);
      if ((simple & SEVERAL) != 0) {
        int character = text.codePointAt(at);
        folded.append(slowly(character));
        at += Character.charCount(character);
      } else {
        if ((simple & DROPPED) == 0) {
          folded.append((char) simple);
        }
        at++;
      }
    }
    return folded.toString();
  }

  /**
   * The one unit that a unit becomes, in the lowest bits, or that it does not become one: {@link
   * #FORM}, {@link #DROPPED}, {@link #SEVERAL}.
   */
  int unit(char unit) {
    int simple = known[unit];
    return simple == 0 ? learn(unit) : simple;
  }

  private int learn(char unit) {
    String folded = Character.isSurrogate(unit) ? "  " : slowly(unit);
    int simple =
        switch (folded.length()) {
          case 0 -> DROPPED;
          case 1 -> folded.charAt(0);
          default -> SEVERAL;
        };
    int learnt = simple | KNOWN | (forms.get(unit) ? FORM : 0);
    known[unit] = learnt;
    return learnt;
  }

  private String slowly(int character) {
    if (isHan(character)) {
      return Character.toString(table.name(character));
    }
    String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder();
    plain
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(SearchFold::counts)
        .map(table::name)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Those that double others are left to the normal form. */
  private static boolean isHan(int character) {
    return character >= FIRST_HAN && character <= LAST_HAN
        || character >= SUPPLEMENTARY_HAN && character < COMPATIBILITY_HAN;
  }

  /**
   * Of the planes of Han everything counts, as every Unicode has more of it than the one before.
   */
  private static boolean counts(int character) {
    boolean number =
        switch (Character.getType(character)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
    return number
        || Character.isLetter(character)
        || character >= SUPPLEMENTARY_HAN && character < AFTER_HAN;
  }

  /** The forms in a text by which Traditional tells apart, each once. */
  public int[] forms(String text) {
    return text.chars().filter(forms::get).distinct().toArray();
  }
}
