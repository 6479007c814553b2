package org.twinscript.classify;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinscript.vocabulary.Cue;
import org.twinscript.vocabulary.Term;

/**
 * Whether a text belongs to the archive's field at all. Cues such as 5G or 法律 only direct a text
 * within the field; the words that prove the field have to carry it. Immutable.
 */
final class FieldProof {

  /** How much a proof counts in a title, which says what a text is about. */
  private static final int IN_TITLE = 3;

  /**
   * Proofs in a thousand characters. The archive's own records have 22 and more, news of other
   * fields that mention a hospital or an illness mostly under 5.
   */
  private static final double NEEDED = 8;

  /** A text counts as no shorter, so that one word of two does not carry a notice. */
  private static final int SHORTEST = 120;

  /** In a text longer than that one word, said once or twice, is said in passing. */
  private static final int NOTICE = 80;

  /** What a theme needs that no proof of its own supports, the directing cues of a whole text. */
  private static final double WITHOUT_OWN = 5;

  private final Optional<CueFinder> proofs;

  FieldProof(List<Term> terms) {
    List<Term> carriers =
        terms.stream().filter(term -> !term.proofs().isEmpty()).map(FieldProof::ofProofs).toList();
    proofs = carriers.isEmpty() ? Optional.empty() : Optional.of(new CueFinder(carriers));
  }

  private static Term ofProofs(Term term) {
    return new Term(
        term.facet(),
        term.code(),
        term.slug(),
        term.hans(),
        term.hant(),
        term.key(),
        term.parent(),
        term.proofs().stream().map(word -> new Cue(word, 1, false)).toList(),
        term.proofs());
  }

  /**
   * Whether the words that prove the field carry a text; a table without such words asks nothing.
   */
  boolean carries(List<Passage> passages) {
    return proofs.map(finder -> isDense(finder, passages)).orElse(true);
  }

  private static boolean isDense(CueFinder finder, List<Passage> passages) {
    int found = 0;
    int length = 0;
    Set<String> words = new HashSet<>();
    for (Passage passage : passages) {
      int weight = passage.place() == CuePlace.TITLE ? IN_TITLE : 1;
      List<Hit> hits = finder.find(passage);
      found += weight * hits.size();
      hits.forEach(hit -> words.add(hit.word()));
      length += passage.text().length();
    }
    boolean byChance = words.size() < 2 && found < IN_TITLE && length > NOTICE;
    return !byChance && found * 1000 >= NEEDED * Math.max(length, SHORTEST);
  }

  /** Whether a theme has a proof of its own among what speaks for it, or much else. */
  boolean supports(Evidence evidence) {
    return proofs.isEmpty()
        || evidence.score() >= WITHOUT_OWN
        || evidence.cues().stream()
            .anyMatch(said -> evidence.term().proofs().stream().anyMatch(said.word()::contains));
  }
}
