package org.twinscript.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;
import org.twinscript.classify.Hit.Reading;
import org.twinscript.vocabulary.Cue;
import org.twinscript.vocabulary.Term;

/**
 * Finds the cues of a facet's terms in one pass (Aho and Corasick 1975). Where cues overlap the one
 * that begins first counts, and of those the longest.
 */
final class CueFinder {

  private static final Comparator<PayloadEmit<List<Reading>>> LEFTMOST_LONGEST =
      Comparator.<PayloadEmit<List<Reading>>>comparingInt(PayloadEmit::getStart)
          .thenComparing(Comparator.comparingInt(PayloadEmit<List<Reading>>::getEnd).reversed());

  private final PayloadTrie<List<Reading>> trie;

  CueFinder(List<Term> terms) {
    Map<String, List<Reading>> readings = new LinkedHashMap<>();
    for (Term term : terms) {
      for (Cue cue : term.cues()) {
        readings.computeIfAbsent(cue.word(), word -> new ArrayList<>()).add(new Reading(term, cue));
      }
    }
    PayloadTrie.PayloadTrieBuilder<List<Reading>> builder = PayloadTrie.builder();
    readings.forEach((word, list) -> builder.addKeyword(word, List.copyOf(list)));
    trie = builder.build();
  }

  /** The cues in a passage from left to right, none overlapping another. */
  List<Hit> find(Passage passage) {
    Collection<PayloadEmit<List<Reading>>> emits = trie.parseText(passage.text());
    List<Hit> hits = new ArrayList<>();
    int free = 0;
    for (PayloadEmit<List<Reading>> emit : emits.stream().sorted(LEFTMOST_LONGEST).toList()) {
      if (emit.getStart() >= free) {
        free = emit.getEnd() + 1;
        hits.add(new Hit(passage, emit.getStart(), free, emit.getPayload()));
      }
    }
    return hits;
  }
}
