package org.twinscript.restore;

import java.util.List;

/** How often the likeliest reading is right, by the probability that is claimed for it. */
final class Reliability {

  /** Where the classes of claimed probabilities begin. */
  private static final double[] CLASSES = {0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999};

  private final CharacterReadings readings;
  private final PlaceNames places;
  private final int[] claimed = new int[CLASSES.length];
  private final int[] found = new int[CLASSES.length];

  Reliability(CharacterReadings readings, PlaceNames places) {
    this.readings = readings;
    this.places = places;
  }

  /** Counts a run of a page, where a reading is found for it. */
  void count(List<String> page, int passage, RunClass.Damage damage) {
    String good = damage.good();
    String shown = damage.shown();
    int start = 0;
    while (start < Math.min(good.length(), shown.length())
        && good.charAt(start) == shown.charAt(start)) {
      start++;
    }
    if (!shown.startsWith("?", start)) {
      return;
    }
    PageEvidence evidence = PageEvidence.of(page, readings, places);
    Decoding decoding = Decoding.at(page.get(passage), start, evidence);
    if (!decoding.readings().isEmpty()) {
      Candidate run = decoding.best();
      String read = shown.substring(0, start) + run.text() + shown.substring(run.end());
      count(decoding.probability(), read.equals(good));
    }
  }

  private void count(double probability, boolean right) {
    int each = CLASSES.length - 1;
    while (probability < CLASSES[each]) {
      each--;
    }
    claimed[each]++;
    found[each] += right ? 1 : 0;
  }

  @Override
  public String toString() {
    StringBuilder table =
        new StringBuilder("\n| claimed from | runs | right |\n|---:|---:|---:|\n");
    for (int each = 0; each < CLASSES.length; each++) {
      table.append("| %s | %d | %d |%n".formatted(CLASSES[each], claimed[each], found[each]));
    }
    return table.toString();
  }
}
