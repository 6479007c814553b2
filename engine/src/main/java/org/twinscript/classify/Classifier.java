package org.twinscript.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinscript.article.Block;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Finds what an article is about from the cues of a vocabulary. Each cue found adds its weight
 * times what its place counts ({@link Evidence.Finding#place}); the terms that reach enough, and
 * enough beside the best one, are assigned; themes only where the words that prove the archive's
 * field carry the text. Keeps nothing between articles and is safe to share between threads.
 */
public final class Classifier {

  private final Vocabulary vocabulary;
  private final CueFinder regionCues;
  private final CueFinder themeCues;
  private final FieldProof field;

  /** A classifier that knows the terms of a vocabulary. */
  public Classifier(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.regionCues = new CueFinder(vocabulary.rows(Facet.REGION));
    this.themeCues = new CueFinder(vocabulary.rows(Facet.THEME));
    this.field = new FieldProof(vocabulary.rows(Facet.THEME));
  }

  /**
   * Classifies one article.
   *
   * @param title in Simplified, as all the text
   * @param source who published it
   * @param blocks its headings and paragraphs
   * @return at most four regions and five themes; none where the text does not carry any. A region
   *     above an assigned one follows by roll-up and is listed only where the title names it too
   */
  public Classification classify(String title, Optional<String> source, List<Block> blocks) {
    List<Passage> passages = Passage.of(title, source, blocks);
    return new Classification(current(regions(passages)), current(themes(passages)));
  }

  /** A term that has become part of another was found for that one. */
  private List<Evidence> current(List<Evidence> found) {
    Set<Term> met = new HashSet<>();
    return found.stream()
        .map(evidence -> evidence.of(vocabulary.current(evidence.term())))
        .filter(evidence -> met.add(evidence.term()))
        .toList();
  }

  private List<Evidence> regions(List<Passage> passages) {
    RegionScorer scorer = new RegionScorer(vocabulary);
    List<LocalWords.Found> local = new ArrayList<>();
    for (Passage passage : passages) {
      List<Hit> names = regionCues.find(passage);
      scorer.count(passage, names);
      local.addAll(LocalWords.in(passage, names));
    }
    scorer.resolve();
    scorer.countLocal(local);
    return scorer.regions();
  }

  private List<Evidence> themes(List<Passage> passages) {
    if (!field.carries(passages)) {
      return List.of();
    }
    Tally tally = new Tally();
    for (Passage passage : passages) {
      for (Hit hit : themeCues.find(passage)) {
        hit.readings()
            .forEach(
                reading ->
                    tally.add(reading.term(), hit.word(), passage.place(), reading.cue().weight()));
      }
    }
    return Shortlist.THEMES.of(tally.ranked()).stream().filter(field::supports).toList();
  }
}
