package org.twinscript.search;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The characters that stand for one another, for {@link SearchFold} and for the browser.
 *
 * @param classes characters with those that stand for them
 * @param forms the characters among them by which Traditional tells apart what Simplified does not
 * @param written for each edition but the first the characters among them that it writes for their
 *     class, where no phrase says otherwise; one a class at most
 */
public record FoldTable(SortedMap<Integer, Integer> classes, BitSet forms, List<BitSet> written) {

  private static final int CHARACTER_BITS = 1;
  private static final int NAME_BITS = 8;

  public FoldTable {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    forms = (BitSet) forms.clone();
    written = written.stream().map(each -> (BitSet) each.clone()).toList();
  }

  /** What stands for a character. */
  int name(int character) {
    return classes.getOrDefault(character, character);
  }

  /** What each unit becomes in an edition that writes some characters. */
  char[] units(BitSet members) {
    char[] units = new char[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] = (char) unit;
    }
    members.stream()
        .takeWhile(Character::isBmpCodePoint)
        .filter(member -> Character.isBmpCodePoint(name(member)))
        .forEach(member -> units[name(member)] = (char) member);
    return units;
  }

  /** The part that most texts need, for {@link #read}. */
  public byte[] common() {
    return bytes(classes.headMap(Character.MIN_SUPPLEMENTARY_CODE_POINT));
  }

  /** The part for characters outside the basic plane. */
  public byte[] rare() {
    return bytes(classes.tailMap(Character.MIN_SUPPLEMENTARY_CODE_POINT));
  }

  private byte[] bytes(SortedMap<Integer, Integer> part) {
    BitWriter out = new BitWriter().golomb(part.size(), 0);
    int next = 0;
    int last = 0;
    for (Map.Entry<Integer, Integer> each : part.entrySet()) {
      int character = each.getKey();
      int step = each.getValue() - last;
      out.golomb(character - next, CHARACTER_BITS);
      out.golomb(step < 0 ? -2L * step - 1 : 2L * step, NAME_BITS);
      out.bits(forms.get(character) ? 1 : 0, 1);
      written.forEach(edition -> out.bits(edition.get(character) ? 1 : 0, 1));
      next = character + 1;
      last = each.getValue();
    }
    return out.done();
  }

  /**
   * Reads the parts.
   *
   * @param editions how many the site has
   */
  public static FoldTable read(byte[] common, byte[] rare, int editions) {
    SortedMap<Integer, Integer> classes = new TreeMap<>();
    BitSet forms = new BitSet();
    List<BitSet> written = Stream.generate(BitSet::new).limit(editions - 1).toList();
    read(common, classes, forms, written);
    read(rare, classes, forms, written);
    return new FoldTable(classes, forms, written);
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
      written.forEach(edition -> edition.set(character, in.bits(1) == 1));
      next = character + 1;
    }
  }
}
