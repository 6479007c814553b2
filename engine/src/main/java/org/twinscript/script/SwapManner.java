package org.twinscript.script;

/**
 * How a swap turns Simplified into Traditional one character at a time: by a function of the
 * character alone, so that each takes one form all through a text.
 */
enum SwapManner {

  /** What Traditional has too stays, as 后 or 里; so the pages of a mirror show it. */
  KEEPING {
    @Override
    double cost(char simplified, char form, char first) {
      if (RARER.indexOf(simplified) >= 0 || form == first && !isKept(simplified)) {
        return 0;
      }
      if (isKept(simplified)) {
        return form == simplified ? 0 : AGAINST;
      }
      return form == simplified ? UNSEEN : AGAINST;
    }
  },

  /** Each becomes what a table of characters names first, for most the commoner form. */
  FIRST {
    @Override
    double cost(char simplified, char form, char first) {
      if (form == first) {
        return 0;
      }
      return form == simplified ? KEPT_NOW_AND_THEN : AGAINST;
    }
  };

  /** Characters that mirrors' pages show to be kept. */
  private static final String KEPT = "里制征干于后并筑范采面借托布松系周余谷只丑斗云舍郁曲卷咸折向御";

  /** Characters that mirrors' pages show in a rarer form, not always in the same. */
  private static final String RARER = "冲症签脏钟准着";

  private static final double UNSEEN = -0.2;

  /** That a swap gives another form than the manner does. */
  static final double AGAINST = -2.5;

  private static final double KEPT_NOW_AND_THEN = -1;

  /** Whether mirrors' pages show that a character is kept. */
  static boolean isKept(char simplified) {
    return KEPT.indexOf(simplified) >= 0;
  }

  /**
   * What it costs to suppose that a swap in this manner gives a character a form.
   *
   * @param first what a table of characters names first
   * @return nats, 0 where nothing else is to be supposed, else less
   */
  abstract double cost(char simplified, char form, char first);
}
