package org.twinscript.bake;

/** How well one colour is read on another, as WCAG 2.2 defines it: from 1 to 21. */
final class Contrast {

  /** What text needs (WCAG 2.2 AA, 1.4.3). */
  static final double TEXT = 4.5;

  /** What the ring around the focus needs (1.4.11). */
  static final double SIGN = 3;

  private Contrast() {}

  /** Of two colours, each as {@code #rrggbb}, in either order. */
  static double of(String one, String other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(String colour) {
    int value = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(value >> 16 & 0xff)
        + 0.7152 * linear(value >> 8 & 0xff)
        + 0.0722 * linear(value & 0xff);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
