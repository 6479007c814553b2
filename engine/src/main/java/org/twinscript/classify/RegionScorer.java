package org.twinscript.classify;

import java.util.ArrayList;
import java.util.BitSet;
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

  /** In a list of so many none is what a text is about. */
  private static final int LONG_LIST = 4;

  private static final String JOINS_LIST = "、和与及，,";

  /** What a place before it adds to a short form: 四川江油 says as much as 江油市. */
  private static final double PLACED = 2;

  /** How often a region was named itself and beyond doubt. */
  private final Map<Term, Integer> named = new HashMap<>();

  /** Regions that a title names for themselves, not to place a smaller one. */
  private final Set<Term> inTitle = new HashSet<>();

  private final List<Weighed> doubtful = new ArrayList<>();

  /**
   * @param placed whether the region above stands right before it
   */
  private record Weighed(Hit hit, Mention mention, boolean placed) {}

  RegionScorer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Counts the place names of a passage. */
  void count(Passage passage, List<Hit> hits) {
    BitSet listed = listed(passage, hits);
    boolean placed = false;
    for (int i = 0; i < hits.size(); i++) {
      Optional<Hit> next = i + 1 < hits.size() ? Optional.of(hits.get(i + 1)) : Optional.empty();
      Hit hit = hits.get(i);
      Mention mention = Mention.of(hit, next.map(Hit::start).orElse(passage.text().length()));
      boolean prefix = next.isPresent() && isPrefix(hit, next.get());
      if (mention == Mention.FULL && (prefix || listed.get(i))) {
        mention = prefix ? Mention.PREFIX : Mention.PASSING;
      }
      if (mention != Mention.NONE) {
        sort(new Weighed(hit, mention, placed));
      }
      placed = prefix;
    }
  }

  /** Which hits stand in a long list of places, outside a title, which says what it lists. */
  private static BitSet listed(Passage passage, List<Hit> hits) {
    BitSet listed = new BitSet(hits.size());
    int first = 0;
    for (int i = 1; i <= hits.size() && passage.place() != CuePlace.TITLE; i++) {
      if (i == hits.size() || !isJoined(passage.text(), hits.get(i - 1), hits.get(i))) {
        if (i - first >= LONG_LIST) {
          listed.set(first, i);
        }
        first = i;
      }
    }
    return listed;
  }

  private static boolean isJoined(String text, Hit one, Hit next) {
    return next.start() == one.end() + 1 && JOINS_LIST.indexOf(text.charAt(one.end())) >= 0;
  }

  /** Whether a name only places the next one: 上海 in 上海长宁, 广东省 in 广东省广州市. */
  private boolean isPrefix(Hit hit, Hit next) {
    return next.start() == hit.end()
        && next.readings().stream()
            .filter(reading -> reading.cue().weight() != 0)
            .map(reading -> vocabulary.ancestors(reading.term()))
            .anyMatch(above -> hit.readings().stream().anyMatch(r -> above.contains(r.term())));
  }

  private void sort(Weighed weighed) {
    Reading first = weighed.hit().readings().get(0);
    if (weighed.hit().readings().size() > 1 || first.cue().dependent()) {
      doubtful.add(weighed);
    } else if (first.cue().weight() != 0) {
      named.merge(first.term(), 1, Integer::sum);
      add(first, weighed);
    }
  }

  private void add(Reading reading, Weighed weighed) {
    CuePlace place = weighed.hit().passage().place();
    double cue = reading.cue().weight();
    double weight = weighed.placed() ? Math.max(cue, PLACED) : cue;
    tally.add(reading.term(), weighed.hit().word(), place, weight * weighed.mention().force());
    if (place == CuePlace.TITLE && weighed.mention() == Mention.FULL) {
      inTitle.add(reading.term());
    }
  }

  /** Counts the doubtful names that the others support; call it when all passages are counted. */
  void resolve() {
    for (Weighed weighed : doubtful) {
      best(weighed.hit().readings()).ifPresent(reading -> add(reading, weighed));
    }
  }

  /**
   * The reading with most support, if any has some and no other has as much. A region above has to
   * be named itself: that another city of the province is says nothing.
   */
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
    List<Evidence> carried =
        tally.ranked().stream().filter(RegionScorer::isNamedBesidesSource).toList();
    List<Evidence> listed = Shortlist.REGIONS.of(carried);
    Set<Term> covered = new HashSet<>();
    listed.forEach(evidence -> covered.addAll(vocabulary.ancestors(evidence.term())));
    covered.removeAll(inTitle);
    return listed.stream().filter(evidence -> !covered.contains(evidence.term())).toList();
  }

  /** A publisher supports what the text says, and says nothing of a text alone. */
  private static boolean isNamedBesidesSource(Evidence evidence) {
    return evidence.cues().stream().anyMatch(cue -> !cue.place().equals(CuePlace.SOURCE.id()));
  }
}
