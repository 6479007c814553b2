package org.twinscript.restore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinscript.language.CharacterModel.History;

/**
 * What was found at the places of a page. The second time that a page is read most places are as
 * they were: the texts that may stand there are the same, only what speaks for them is more. One
 * thread's own.
 */
final class Searches {

  private record Place(String passage, int start) {}

  /**
   * The texts that may stand at a place.
   *
   * @param candidates none where there are too many to look at
   * @param steps how many characters were tried
   * @param givenUp whether there were too many
   */
  record Found(List<Candidate> candidates, int steps, boolean givenUp) {}

  private final Map<Place, Found> known = new HashMap<>();

  /**
   * The texts from an offset of a passage on.
   *
   * @param before what the language model sees of the text before it
   */
  Found at(String passage, int start, PageEvidence evidence, History before) {
    return known.computeIfAbsent(
        new Place(passage, start), place -> search(passage, start, evidence, before));
  }

  private static Found search(String passage, int start, PageEvidence evidence, History before) {
    ReadingSearch search = new ReadingSearch(new ByteLattice(passage, start, evidence), before);
    return new Found(search.candidates(), search.steps(), search.isGivenUp());
  }
}
