package org.twinscript.restore;

import java.util.List;

/**
 * How likely the first of a place's readings is not what stood there, beside what can be borne: 1
 * is just bearable.
 *
 * @param ofBeginning that the run begins otherwise, or is none
 * @param ofEnd that it ends otherwise
 */
record Risk(double ofBeginning, double ofEnd) {

  /** How probable another end may be where the character whose last byte is lost ends a word. */
  private static final double END = 0.14;

  /** And where it is a colon or a semicolon. */
  private static final double PAUSE = 0.03;

  /** And where it is a word of its own, which says less: 商量后 or 商量好. */
  private static final double LONE_END = 0.016;

  /** And where the models know little of the language. */
  private static final double STRANGE_END = 0.003;

  /** And where a bracket follows, which says nothing of the word before. */
  private static final double BEFORE_A_BRACKET = 0.036;

  /** How much more is asked where another mark would have put the reader out of step. */
  private static final double OTHER_MARK = 4;

  /** A text that is less probable is no rival of its own. */
  private static final double NO_RIVAL = 0.001;

  /** Nothing can be said of the place, or what is said is hardly what was written. */
  static final Risk UNBEARABLE = new Risk(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** The risk of the first of some readings, likeliest first, with their probabilities. */
  static Risk of(List<Reading> readings, Surroundings around, PageEvidence evidence) {
    Candidate best = readings.get(0).run();
    boolean written = evidence.knows(best.text()) && !(best.eatsABracket() && best.endsWithMarks());
    return written && best.habit() < LostStep.NO_MARK
        ? new Risk(
            ofBeginning(readings, around, evidence.language()),
            likeliestOtherEnd(readings) / boundOfEnd(best, around, evidence.language()))
        : UNBEARABLE;
  }

  private static double ofBeginning(
      List<Reading> readings, Surroundings around, Footing.Language language) {
    Reading best = readings.get(0);
    Footing footing = around.footing(best);
    double sound = 1;
    double risk = 0;
    for (Reading reading : readings) {
      sound -= reading.probability();
      if (!best.run().beginsLike(reading.run())) {
        risk += reading.probability() / footing.bound(language, footingOfRival(reading, around));
      }
    }
    double rare = best.run().habit() >= LostStep.OTHER_MARK ? OTHER_MARK : 1;
    return rare * (risk + Math.max(0, sound) / footing.bound(language));
  }

  private static Footing footingOfRival(Reading rival, Surroundings around) {
    return rival.probability() > NO_RIVAL || rival.run().beginsWithMark()
        ? around.footing(rival)
        : Footing.WORD;
  }

  /** How probable the likeliest text is, beside the first one, that begins like it. */
  private static double likeliestOtherEnd(List<Reading> readings) {
    Reading best = readings.get(0);
    return readings.stream()
            .skip(1)
            .filter(other -> best.run().beginsLike(other.run()))
            .mapToDouble(Reading::probability)
            .max()
            .orElse(0)
        / best.probability();
  }

  private static double boundOfEnd(Candidate best, Surroundings around, Footing.Language language) {
    if (language == Footing.Language.STRANGE) {
      return STRANGE_END;
    }
    if (best.eatsABracket()) {
      return BEFORE_A_BRACKET;
    }
    return around.endsLone(best) ? LONE_END : best.endsWithPause() ? PAUSE : END;
  }

  boolean isBearable() {
    return ofBeginning <= 1 && ofEnd <= 1;
  }
}
