package org.twinscript.intake;

import java.nio.charset.Charset;
import java.util.BitSet;

/** How much a text looks like Chinese, which tells a charset from a wrong one. */
final class Plausible {

  /** What a page has at least that was read with the right charset. */
  static final double ENOUGH = 0.02;

  /** Below so many characters beyond ASCII nothing can be told. */
  static final int FEWEST = 12;

  /**
   * Everyday characters of both scripts: a tenth or more of any Chinese text, next to nothing of
   * one decoded with the wrong charset.
   */
  private static final BitSet EVERYDAY =
      "的一是在不了有和人大中上个個国國我以要他时時来來用生到作地于於出就分对對会會可主发發年动動工也能下子说說产產种種面而方后後多定行學学法所民得经經十三之进進市日月部全新等"
          .codePoints()
          .collect(BitSet::new, BitSet::set, BitSet::or);

  /** The 3,755 characters of the first level of GB 2312, by use; the second level is rare ones. */
  private static final BitSet COMMON = common();

  private static final BitSet LOST =
      "\uFFFD".codePoints().collect(BitSet::new, BitSet::set, BitSet::or);

  private Plausible() {}

  private static BitSet common() {
    byte[] pairs = new byte[2 * (0xD7 - 0xB0 + 1) * (0xFE - 0xA1 + 1)];
    int at = 0;
    for (int lead = 0xB0; lead <= 0xD7; lead++) {
      for (int trail = 0xA1; trail <= 0xFE; trail++) {
        pairs[at++] = (byte) lead;
        pairs[at++] = (byte) trail;
      }
    }
    return new String(pairs, Charset.forName("GB2312"))
        .codePoints()
        .filter(c -> c != '\uFFFD')
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  static long beyondAscii(String text) {
    int beyond = 0;
    for (int at = 0; at < text.length(); at++) {
      beyond += text.charAt(at) > 0x7F ? 1 : 0;
    }
    return beyond;
  }

  /** The share of everyday characters among those beyond ASCII. */
  static double share(String text) {
    long beyond = beyondAscii(text);
    return beyond == 0 ? 0 : (double) count(text, EVERYDAY) / beyond;
  }

  /** The same of common characters, for texts of a few words; what is lost counts against it. */
  static double commonShare(String text) {
    long beyond = beyondAscii(text);
    return beyond == 0 ? 0 : (double) (count(text, COMMON) - count(text, LOST)) / beyond;
  }

  private static long count(String text, BitSet characters) {
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      count += characters.get(text.charAt(at)) ? 1 : 0;
    }
    return count;
  }
}
