package org.twinscript.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinscript.classify.Hit.Reading;
import org.twinscript.vocabulary.Term;

/**
 * Finds the cues of a facet's terms. Where cues overlap the one that begins first counts, and of
 * those the longest: so a text is gone through once, and where a cue may begin the lengths that its
 * first character allows are looked up, the longest first. Immutable once made.
 */
final class CueFinder {

  private static final int STARTS = 1 << 16;

  private final Map<String, List<Reading>> readings = new HashMap<>();

  /** For each first character the lengths of the cues that begin with it. */
  private final Map<Character, BitSet> lengths = new HashMap<>();

  /** Two characters that begin a cue, hashed: says no at nine places of ten without a look-up. */
  private final BitSet starts = new BitSet(STARTS);

  /** The cues of one character. */
  private final BitSet singles = new BitSet();

  CueFinder(List<Term> terms) {
    for (Term term : terms) {
      term.cues().forEach(cue -> add(cue.word(), new Reading(term, cue)));
    }
  }

  private void add(String word, Reading reading) {
    readings.computeIfAbsent(word, each -> new ArrayList<>()).add(reading);
    lengths.computeIfAbsent(word.charAt(0), each -> new BitSet()).set(word.length());
    if (word.length() > 1) {
      starts.set(start(word, 0));
    } else {
      singles.set(word.charAt(0));
    }
  }

  /** The cues in a passage from left to right, none overlapping another. */
  List<Hit> find(Passage passage) {
    List<Hit> hits = new ArrayList<>();
    String text = passage.text();
    for (int at = 0; at < text.length(); at++) {
      boolean may = starts.get(start(text, at)) || singles.get(text.charAt(at));
      int length = may ? longest(text, at) : 0;
      if (length > 0) {
        String word = text.substring(at, at + length);
        hits.add(new Hit(passage, at, at + length, readings.get(word)));
        at += length - 1;
      }
    }
    return hits;
  }

  private static int start(String text, int at) {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return (text.charAt(at) * 31 + second) % STARTS;
  }

  /** The length of the longest cue that begins at a place; 0 for none. */
  private int longest(String text, int at) {
    BitSet allowed = lengths.getOrDefault(text.charAt(at), new BitSet());
    int length = allowed.previousSetBit(text.length() - at);
    while (length > 0 && !readings.containsKey(text.substring(at, at + length))) {
      length = allowed.previousSetBit(length - 1);
    }
    return Math.max(0, length);
  }
}
