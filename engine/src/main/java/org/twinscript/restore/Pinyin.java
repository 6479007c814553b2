package org.twinscript.restore;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How a reading is spelt: one syllable in small letters, its tone mark composed or decomposed. */
final class Pinyin {

  /** The letters of a syllable with every tone, with ü and ê, and the script letters ɑ and ɡ. */
  private static final String LETTER =
      "[a-zɑɡüêāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿếề\\u0300\\u0301\\u0302\\u0304\\u0308\\u030c]";

  private static final String TONE = "[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿếề\\u0300\\u0301\\u0304\\u030c]";

  /** A syllable with a tone mark. The longest one, zhuāng, has nine units when decomposed. */
  static final String TONED = "(?=" + LETTER + "{0,8}" + TONE + ")" + LETTER + "{1,9}";

  /** A syllable with or without a tone mark. */
  static final String SYLLABLE = LETTER + "{1,9}";

  /** A toned syllable in ASCII brackets. */
  static final Pattern BRACKETED = Pattern.compile("\\(" + TONED + "\\)");

  /** The shape in which the mirror writes a gloss; a light syllable has no mark: {@code 們(men)}. */
  static final Pattern GLOSS = Pattern.compile("\\((" + SYLLABLE + ")\\)");

  private Pinyin() {}

  /** One spelling for each reading: composed, with plain a and g. */
  static String normalise(String syllable) {
    String plain = Normalizer.normalize(syllable, Normalizer.Form.NFD);
    return Normalizer.normalize(plain.replace('ɑ', 'a').replace('ɡ', 'g'), Normalizer.Form.NFC);
  }
}
