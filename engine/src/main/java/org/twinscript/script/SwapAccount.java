package org.twinscript.script;

/**
 * How well a swap accounts for a text in Traditional.
 *
 * @param nats how much likelier the text is by a swap than by a writer
 * @param kinds pairs of a form and the expected one that a swap explains, each counted once
 * @param places where they stand
 * @param context what of the nats comes from marks and from words, not from the forms
 * @param han characters of the text
 * @param contradicted whether anything stands there that a swap would not give
 */
record SwapAccount(
    double nats, int kinds, int places, double context, int han, boolean contradicted) {

  /** A thousand to one. */
  private static final double CONVINCING = 7;

  /** A manner that leaves fewer traces asks for more, as its test places are few. */
  private static final double CONVINCING_FIRST = 7;

  private static final double SUSPICIOUS = 3;

  /** In so many characters a writer has at least one form that a swap would not give. */
  private static final int LONG = 300;

  /**
   * One or two words never decide, since a writer may have mistyped them. To two there has to come
   * a third sign: the same again, the marks of the mainland, or a text so long in which no form is
   * a writer's.
   */
  boolean convinces(SwapManner manner) {
    boolean unbroken = han >= LONG && !contradicted && context >= 0;
    if (manner == SwapManner.FIRST) {
      return nats > CONVINCING_FIRST && (kinds >= 3 || kinds == 2 && unbroken);
    }
    return nats > CONVINCING && kinds >= 2 && (places >= 3 || context > 0 || unbroken);
  }

  boolean isSuspicious() {
    return nats > SUSPICIOUS && kinds > 0;
  }
}
