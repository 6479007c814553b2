package org.twinscript.restore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.twinscript.restore.Guesses.Guess;

/**
 * What may have stood where a {@code ?} stands.
 *
 * @param readings texts that the mirror damages to exactly what is on the page, likeliest first,
 *     each with its probability
 * @param suspicious whether the place may be damaged, whatever stood there
 * @param risk how likely the first one is wrong
 * @param tried how many characters were tried: what the decoding took, on every machine alike
 * @param givenUp whether there were too many texts to look at
 */
record Decoding(List<Reading> readings, boolean suspicious, Risk risk, int tried, boolean givenUp) {

  /** So many texts are compared. */
  private static final int COMPARED = 24;

  private static final int SHOWN = 3;

  /** Decodes the run that may begin at an offset of a page. */
  static Decoding at(String page, int start, PageEvidence evidence) {
    return at(page, start, evidence, new Searches());
  }

  /** The same, on a page of which some places were looked at before. */
  static Decoding at(String page, int start, PageEvidence evidence, Searches searches) {
    Surroundings around = new Surroundings(page, start, evidence);
    Searches.Found found = searches.at(page, start, evidence, around.history());
    int tried = found.steps();
    List<Reading> all = new ArrayList<>();
    double asFound = Double.NEGATIVE_INFINITY;
    for (Candidate path : found.candidates()) {
      Signs signs = around.signs(path);
      if (path.isRun()) {
        all.add(new Reading(path, signs, signs.score(), 0));
      } else {
        asFound = sum(asFound, signs.score());
      }
    }
    List<Reading> readings = proven(all, around);
    if (readings.isEmpty()) {
      return new Decoding(List.of(), false, Risk.UNBEARABLE, tried, found.givenUp());
    }
    Reading best = readings.get(0);
    Question.Trust trust = Question.trust(page, start, best.run());
    double damaged =
        readings.stream().mapToDouble(Reading::score).reduce(Decoding::sum).orElseThrow();
    boolean suspicious = damaged > asFound + trust.unnoted();
    List<Reading> weighed = probable(readings, asFound + trust.unchanged());
    return new Decoding(weighed, suspicious, Risk.of(weighed, around, evidence), tried, false);
  }

  /** The likeliest readings that a mirror shows as what is on the page. */
  private static List<Reading> proven(List<Reading> all, Surroundings around) {
    List<Reading> proven = new ArrayList<>();
    all.sort(Comparator.comparingDouble(Reading::score).reversed());
    for (Reading reading : all) {
      int known = indexOf(proven, reading);
      if (known >= 0) {
        // It differs behind the run only.
        Reading other = proven.get(known);
        proven.set(known, other.withScore(sum(other.score(), reading.score())));
      } else if (proven.size() < COMPARED && around.isProven(reading.run())) {
        proven.add(reading);
      }
    }
    return proven;
  }

  private static int indexOf(List<Reading> readings, Reading same) {
    int at = readings.size() - 1;
    while (at >= 0 && !readings.get(at).run().reads(same.run())) {
      at--;
    }
    return at;
  }

  /** Makes scores probabilities. */
  private static List<Reading> probable(List<Reading> readings, double asFound) {
    double all = readings.stream().mapToDouble(Reading::score).reduce(asFound, Decoding::sum);
    return readings.stream()
        .map(each -> each.withProbability(Math.exp(each.score() - all)))
        .sorted(Comparator.comparingDouble(Reading::probability).reversed())
        .toList();
  }

  /** Adds probabilities of which the logarithms are known. */
  private static double sum(double a, double b) {
    double most = Math.max(a, b);
    return most == Double.NEGATIVE_INFINITY
        ? most
        : most + Math.log(Math.exp(a - most) + Math.exp(b - most));
  }

  /** The place is damaged, and the first reading is what stood there. */
  boolean isClear() {
    return suspicious && risk.isBearable();
  }

  Candidate best() {
    return readings.get(0).run();
  }

  /** How probable the first reading is. */
  double probability() {
    return readings.get(0).probability();
  }

  /** What the place may be, for others of the page that are not read yet. */
  List<Guess> guesses(int passage, int fromEnd, PageEvidence evidence) {
    return readings.stream()
        .filter(reading -> evidence.pair(reading.run()).length() == PageEvidence.PAIR)
        .map(
            reading ->
                new Guess(passage, fromEnd, evidence.pair(reading.run()), reading.probability()))
        .toList();
  }

  /** The likeliest texts, for a reader. */
  String candidates() {
    return readings.stream()
        .limit(SHOWN)
        .map(reading -> reading.run().text())
        .collect(Collectors.joining(" or "));
  }
}
