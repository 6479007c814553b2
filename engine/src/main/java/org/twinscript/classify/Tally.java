package org.twinscript.classify;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twinscript.classify.Evidence.Finding;
import org.twinscript.vocabulary.Term;

/**
 * Adds up what speaks for each term. A cue that stands {@code n} times in one place counts √n
 * times: repetition confirms, but a long article must not drown its title.
 */
final class Tally {

  private final Map<Term, Map<Spot, Sum>> terms = new LinkedHashMap<>();

  private record Spot(String word, CuePlace place) {}

  private record Sum(int count, double weight) {
    Sum plus(Sum other) {
      return new Sum(count + other.count, weight + other.weight);
    }

    double score(CuePlace place) {
      return place.factor() * weight / Math.sqrt(count);
    }
  }

  void add(Term term, String word, CuePlace place, double weight) {
    if (weight != 0) {
      terms
          .computeIfAbsent(term, t -> new HashMap<>())
          .merge(new Spot(word, place), new Sum(1, weight), Sum::plus);
    }
  }

  /** Every term with its reasons, highest score first, then in the order of codes. */
  List<Evidence> ranked() {
    return terms.keySet().stream()
        .map(this::evidence)
        .sorted(
            Comparator.comparingDouble(Evidence::score)
                .reversed()
                .thenComparing(evidence -> evidence.term().code()))
        .toList();
  }

  private Evidence evidence(Term term) {
    List<Finding> findings = findings(term);
    return new Evidence(term, findings.stream().mapToDouble(Finding::score).sum(), findings);
  }

  private List<Finding> findings(Term term) {
    return terms.getOrDefault(term, Map.of()).entrySet().stream()
        .map(entry -> finding(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble((Finding finding) -> Math.abs(finding.score()))
                .reversed()
                .thenComparing(Finding::word)
                .thenComparing(Finding::place))
        .toList();
  }

  private static Finding finding(Spot spot, Sum sum) {
    return new Finding(spot.word(), spot.place().id(), sum.count(), sum.score(spot.place()));
  }
}
