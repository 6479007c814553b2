package org.twinscript.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes texts comparable without regard to script, width, case, accents, marks and spaces: 「後備，ＡＢ」
 * becomes 后备ab. What is left are letters and digits, each by itself, so that a part of a text
 * becomes a part of what the text becomes. Safe to share between threads.
 */
public final class SearchFold {

  private static final char DROPPED = 0;
  private static final char UNKNOWN = 1;
  private static final char SEVERAL = 2;

  private static final int FIRST_HAN = 0x3400;
  private static final int LAST_HAN = 0x9FFF;
  private static final int SUPPLEMENTARY_HAN = 0x20000;
  private static final int COMPATIBILITY_HAN = 0x2F800;
  private static final int AFTER_HAN = 0x40000;

  private static final int CHARACTER_BITS = 1;
  private static final int NAME_BITS = 8;

  private final SortedMap<Integer, Integer> classes;
  private final BitSet forms;
  private final List<char[]> written;

  /** What each unit becomes, as far as it was asked for; a race writes the same twice. */
  private final char[] known = new char[Character.MAX_VALUE + 1];

  /**
   * A fold.
   *
   * @param classes characters with those that stand for them
   * @param forms the characters among them by which Traditional tells apart what Simplified does
   *     not
   * @param written for each edition but the first the characters among them that it writes for
   *     their class, where no phrase says otherwise; one a class at most
   */
  public SearchFold(Map<Integer, Integer> classes, BitSet forms, List<BitSet> written) {
    this.classes = new TreeMap<>(classes);
    this.forms = (BitSet) forms.clone();
    this.written = written.stream().map(this::table).toList();
    Arrays.fill(known, UNKNOWN);
  }

  /** What each unit becomes that gives a class its name. */
  private char[] table(BitSet members) {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < table.length; unit++) {
      table[unit] = (char) unit;
    }
    members.stream()
        .filter(Character::isBmpCodePoint)
        .forEach(member -> table[classes.getOrDefault(member, member)] = (char) member);
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
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      char unit = text.charAt(at);
      char simple = simple(unit);
      if (simple == SEVERAL) {
        int character = text.codePointAt(at);
        folded.append(slowly(character));
        at += Character.charCount(character);
      } else {
        if (simple != DROPPED) {
          folded.append(simple);
        }
        at++;
      }
    }
    return folded.toString();
  }

  /**
   * Whether two texts surely become the same: unit by unit, which is how most conversions differ.
   */
  boolean isLike(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    for (int at = 0; at < one.length(); at++) {
      char first = one.charAt(at);
      char second = other.charAt(at);
      if (first != second && (simple(first) == SEVERAL || simple(first) != simple(second))) {
        return false;
      }
    }
    return true;
  }

  private char simple(char unit) {
    char simple = known[unit];
    return simple == UNKNOWN ? learn(unit) : simple;
  }

  private char learn(char unit) {
    String folded = Character.isSurrogate(unit) ? "  " : slowly(unit);
    char simple =
        switch (folded.length()) {
          case 0 -> DROPPED;
          case 1 -> folded.charAt(0);
          default -> SEVERAL;
        };
    known[unit] = simple;
    return simple;
  }

  private String slowly(int character) {
    if (isHan(character)) {
      return Character.toString(classes.getOrDefault(character, character));
    }
    String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder();
    plain
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(SearchFold::counts)
        .map(each -> classes.getOrDefault(each, each))
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

  /** Whether Traditional tells apart by a unit what Simplified does not. */
  boolean isForm(char unit) {
    return forms.get(unit);
  }

  /** The forms in a text by which Traditional tells apart, each once. */
  public int[] forms(String text) {
    return text.chars().filter(forms::get).distinct().toArray();
  }

  /** The part of the table that most texts need, for {@link #read} and for the browser. */
  public byte[] common() {
    return bytes(classes.headMap(Character.MIN_SUPPLEMENTARY_CODE_POINT));
  }

  /** The part of the table for characters outside the basic plane. */
  public byte[] rare() {
    return bytes(classes.tailMap(Character.MIN_SUPPLEMENTARY_CODE_POINT));
  }

  private byte[] bytes(SortedMap<Integer, Integer> part) {
    BitWriter out = new BitWriter().golomb(part.size(), 0);
    int next = 0;
    int last = 0;
    for (Map.Entry<Integer, Integer> each : part.entrySet()) {
      int step = each.getValue() - last;
      out.golomb(each.getKey() - next, CHARACTER_BITS);
      out.golomb(step < 0 ? -2L * step - 1 : 2L * step, NAME_BITS);
      out.bits(forms.get(each.getKey()) ? 1 : 0, 1);
      for (char[] edition : written) {
        out.bits(isWritten(each.getKey(), each.getValue(), edition) ? 1 : 0, 1);
      }
      next = each.getKey() + 1;
      last = each.getValue();
    }
    return out.done();
  }

  private static boolean isWritten(int member, int name, char[] edition) {
    return Character.isBmpCodePoint(name) && edition[name] == member;
  }

  /**
   * The fold of the parts of a table.
   *
   * @param editions how many the site has
   */
  public static SearchFold read(byte[] common, byte[] rare, int editions) {
    Map<Integer, Integer> classes = new TreeMap<>();
    BitSet forms = new BitSet();
    List<BitSet> written = Stream.generate(BitSet::new).limit(editions - 1).toList();
    read(common, classes, forms, written);
    read(rare, classes, forms, written);
    return new SearchFold(classes, forms, written);
  }

  private static void read(
      byte[] part, Map<Integer, Integer> classes, BitSet forms, List<BitSet> written) {
    BitReader in = new BitReader(part);
    int next = 0;
    int last = 0;
    for (long left = in.golomb(0); left > 0; left--) {
      int character = next + (int) in.golomb(CHARACTER_BITS);
      long step = in.golomb(NAME_BITS);
      last += (int) ((step & 1) == 1 ? -(step + 1) / 2 : step / 2);
      classes.put(character, last);
      forms.set(character, in.bits(1) == 1);
      for (BitSet edition : written) {
        edition.set(character, in.bits(1) == 1);
      }
      next = character + 1;
    }
  }
}
