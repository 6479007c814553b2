package org.twinscript.bake.charts;

/** How dark a number is shaded: in five steps, so that one article still shows beside thousands. */
final class Heat {

  private static final int STEPS = 5;

  private Heat() {}

  /**
   * The step of a number: 0 for none, else 1 to {@value #STEPS}. Square roots keep small numbers
   * apart.
   *
   * @param most the largest number on the same table or map
   */
  static int level(int count, int most) {
    return count == 0 ? 0 : (int) Math.ceil(STEPS * Math.sqrt((double) count / most));
  }
}
