package org.twinscript.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinscript.classify.Hit.Reading;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Weighs the place names of one article. Names that can mean only one region are counted first;
 * they then decide what the doubtful ones mean.
 */
final class RegionScorer {

  private final Vocabulary vocabulary;
  private final Tally tally = new Tally();

  /** How often a region or one below it was named beyond doubt. */
  private final Map<Term, Integer> named = new HashMap<>();

  /** Regions that a title names for themselves, not to place a smaller one. */
  private final Set<Term> inTitle = new HashSet<>();

  private final List<Weighed> doubtful = new ArrayList<>();

  private record Weighed(Hit hit, Mention mention) {}

  RegionScorer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Counts the place names of a passage. */
  void count(Passage passage, List<Hit> hits) {
    for (int i = 0; i < hits.size(); i++) {
      Optional<Hit> next = i + 1 < hits.size() ? Optional.of(hits.get(i + 1)) : Optional.empty();
      Hit hit = hits.get(i);
      Mention mention = Mention.of(hit, next.map(Hit::start).orElse(passage.text().length()));
      if (mention != Mention.NONE) {
        boolean prefix = next.isPresent() && isPrefix(hit, next.get());
        sort(hit, prefix ? Mention.PREFIX : mention);
      }
    }
  }

  /** Whether a name only places the next one: 上海 in 上海长宁, 广东省 in 广东省广州市. */
  private boolean isPrefix(Hit hit, Hit next) {
    return next.start() == hit.end()
        && next.readings().stream()
            .map(reading -> vocabulary.ancestors(reading.term()))
            .anyMatch(above -> hit.readings().stream().anyMatch(r -> above.contains(r.term())));
  }

  private void sort(Hit hit, Mention mention) {
    Reading first = hit.readings().get(0);
    if (hit.readings().size() > 1 || first.cue().dependent()) {
      doubtful.add(new Weighed(hit, mention));
    } else if (first.cue().weight() != 0) {
      named.merge(first.term(), 1, Integer::sum);
      vocabulary.ancestors(first.term()).forEach(up -> named.merge(up, 1, Integer::sum));
      add(first, hit, mention);
    }
  }

  private void add(Reading reading, Hit hit, Mention mention) {
    CuePlace place = hit.passage().place();
    double weight = reading.cue().weight() * mention.force();
    tally.add(reading.term(), hit.word(), place, weight);
    if (place == CuePlace.TITLE && mention == Mention.FULL) {
      inTitle.add(reading.term());
    }
  }

  /** Counts the doubtful names that the others support; call it when all passages are counted. */
  void resolve() {
    for (Weighed weighed : doubtful) {
      Hit hit = weighed.hit();
      best(hit.readings()).ifPresent(reading -> add(reading, hit, weighed.mention()));
    }
  }

  /** The reading with most support, if any has some and no other has as much. */
  private Optional<Reading> best(List<Reading> readings) {
    List<Reading> supported =
        readings.stream()
            .filter(reading -> support(reading) > 0)
            .sorted(Comparator.comparingInt(this::support).reversed())
            .toList();
    boolean tie = supported.size() > 1 && support(supported.get(0)) == support(supported.get(1));
    return tie ? Optional.empty() : supported.stream().findFirst();
  }

  private int support(Reading reading) {
    int own = named.getOrDefault(reading.term(), 0);
    return vocabulary.ancestors(reading.term()).stream()
        .mapToInt(up -> named.getOrDefault(up, 0))
        .reduce(own, Integer::sum);
  }

  /**
   * Counts 市卫健委, 全区 and the like, each for the region of its rank that has the highest score
   * without them. They never name a region of their own.
   */
  void countLocal(List<LocalWords.Found> words) {
    List<Term> ranked = tally.ranked().stream().map(Evidence::term).toList();
    for (LocalWords.Found found : words) {
      CuePlace place = found.passage().place();
      ranked.stream()
          .filter(term -> term.hans().endsWith(found.rank()))
          .findFirst()
          .ifPresent(term -> tally.add(term, found.word(), place, LocalWords.WEIGHT));
    }
  }

  /** The regions the article is about. */
  List<Evidence> regions() {
    List<Evidence> listed = Shortlist.REGIONS.of(tally.ranked());
    Set<Term> covered = new HashSet<>();
    listed.forEach(evidence -> covered.addAll(vocabulary.ancestors(evidence.term())));
    covered.removeAll(inTitle);
    return listed.stream().filter(evidence -> !covered.contains(evidence.term())).toList();
  }
}
