package org.twinscript.restore;

import java.util.List;

/**
 * How a mirror's reader shows a byte that found no partner. Mirrors differ, and one page may show
 * both habits.
 *
 * @param swallowsMark whether the mark that put the reader out of step vanishes into the first
 *     {@code ?}: 专科零 read as {@code ?屏} rather than {@code ??屏}
 * @param swallowsAscii whether an ASCII bracket after a lone byte vanishes into its {@code ?}:
 *     優(yōu) read as {@code ?yōu)} rather than {@code ?(yōu)}
 * @param keepsWidth whether full-width forms stay what they are: 模化 read as {@code ?；} rather than
 *     {@code ?;}
 */
record Mirror(boolean swallowsMark, boolean swallowsAscii, boolean keepsWidth) {

  static final Mirror USUAL = new Mirror(false, false, false);

  /** Every habit with lone bytes, the usual one first. */
  static final List<Mirror> ALL =
      List.of(
          USUAL,
          new Mirror(false, true, false),
          new Mirror(true, false, false),
          new Mirror(true, true, false));
}
