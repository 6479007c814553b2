package org.twinscript;

/**
 * How near what was found comes to the truth, summed over pages.
 *
 * @param found lines a tool returned
 * @param wanted lines it should have
 * @param exact lines in both, to the character
 * @param foundCharacters of all its lines, white space apart
 * @param sharedCharacters in both, wherever lines were cut: fair to a tool that cuts otherwise
 * @param exactTitles pages whose title is right to the character
 */
record ExtractionScore(
    int pages,
    int found,
    int wanted,
    int exact,
    int foundCharacters,
    int wantedCharacters,
    int sharedCharacters,
    int exactTitles) {

  static final String HEAD =
      "%-20s %-14s %5s %9s %9s %9s %9s %9s%n"
          .formatted("TOOL", "ON", "PAGES", "PRECISION", "RECALL", "F1", "F1 CHARS", "TITLES");

  static ExtractionScore of(Extraction found, Extraction truth) {
    return new ExtractionScore(
        1,
        found.lines().size(),
        truth.lines().size(),
        Extraction.shared(found.lines(), truth.lines()),
        found.characters().size(),
        truth.characters().size(),
        Extraction.shared(found.characters(), truth.characters()),
        found.title().equals(truth.title()) ? 1 : 0);
  }

  ExtractionScore plus(ExtractionScore more) {
    return new ExtractionScore(
        pages + more.pages,
        found + more.found,
        wanted + more.wanted,
        exact + more.exact,
        foundCharacters + more.foundCharacters,
        wantedCharacters + more.wantedCharacters,
        sharedCharacters + more.sharedCharacters,
        exactTitles + more.exactTitles);
  }

  double precision() {
    return ratio(exact, found);
  }

  double recall() {
    return ratio(exact, wanted);
  }

  double f1() {
    return ratio(2 * exact, found + wanted);
  }

  double charactersF1() {
    return ratio(2 * sharedCharacters, foundCharacters + wantedCharacters);
  }

  double titles() {
    return ratio(exactTitles, pages);
  }

  String row(String tool, String pagesOf) {
    return "%-20s %-14s %5d %9.3f %9.3f %9.3f %9.3f %9.3f%n"
        .formatted(tool, pagesOf, pages, precision(), recall(), f1(), charactersF1(), titles());
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
