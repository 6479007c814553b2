package org.twinscript.bake.share;

import java.awt.Color;
import org.twinscript.bake.site.Branding.Palette;

/** The colours of a picture to share: those of a light page. */
record ShareColours(Color paper, Color card, Color ink, Color faint, Color rule, Color seal) {

  /** The chosen ones, and the usual ones for the others. */
  static ShareColours of(Palette palette) {
    return new ShareColours(
        chosen(palette, "paper", "#f3eee2"),
        chosen(palette, "card", "#fffdf8"),
        chosen(palette, "ink", "#23201b"),
        chosen(palette, "faint", "#655d50"),
        chosen(palette, "rule", "#ddd4c2"),
        chosen(palette, "seal", "#a92b1b"));
  }

  private static Color chosen(Palette palette, String name, String usual) {
    return Color.decode(palette.light().getOrDefault(name, usual));
  }
}
