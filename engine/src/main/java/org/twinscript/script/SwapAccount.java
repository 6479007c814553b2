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

  /** Half as many say something. */
  private static final int HALF = 150;

  /**
   * Characters without any form of a writer's that speak for a swap as much as one nat: of 200
   * characters by a writer one piece in eight has none, of 400 one in fifty; swapped ones never do.
   */
  private static final double A_NAT = 80;

  private static final double MOST_UNBROKEN = 5;

  /** What one word has to come to together with a text in which no form is a writer's. */
  private static final double CONVINCING_ALONE = 6.5;

  /** What it says that a word stands there again and never otherwise. */
  private static final double AGAIN = 1;

  private static final int MOST_AGAIN = 2;

  /**
   * One or two words never decide, since a writer may have mistyped them. To two there has to come
   * a third sign: the same again, the marks of the mainland, or a text in which no form is a
   * writer's; to one a text of that kind, long enough that a writer would hardly have it.
   */
  boolean convinces(SwapManner manner) {
    if (manner == SwapManner.FIRST) {
      return nats > CONVINCING_FIRST
          && (kinds >= 3 || kinds == 2 && context >= 0 && isUnbroken(LONG));
    }
    double all = nats + unbroken();
    return kinds >= 2
        ? all > CONVINCING && (places >= 3 || context > 0 || isUnbroken(HALF))
        : kinds == 1 && !contradicted && nats > SUSPICIOUS && all + again() > CONVINCING_ALONE;
  }

  private double again() {
    return AGAIN * Math.min(MOST_AGAIN, places - 1);
  }

  /** What the lack of a writer's forms is worth, in nats. */
  private double unbroken() {
    return !contradicted ? Math.min(MOST_UNBROKEN, han / A_NAT) : 0;
  }

  private boolean isUnbroken(int length) {
    return han >= length && !contradicted;
  }

  boolean isSuspicious() {
    return nats > SUSPICIOUS && kinds > 0;
  }
}
