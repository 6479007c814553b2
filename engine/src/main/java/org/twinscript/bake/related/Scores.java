package org.twinscript.bake.related;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * What the articles around one score while they are looked for: a small hash table of numbers, as
 * thousands of scores are added up for every article of the archive.
 */
final class Scores {

  private static final int FREE = -1;

  private final int place;
  private int[] places = new int[2048];
  private double[] sums = new double[2048];
  private int used;

  /** Of the articles around the one at a place. */
  Scores(int place) {
    this.place = place;
    Arrays.fill(places, FREE);
  }

  /** Adds to the scores of the articles at some places. */
  void add(int[] others, int from, int to, double worth) {
    for (int i = from; i < to; i++) {
      if (others[i] != place) {
        add(others[i], worth);
      }
    }
  }

  private void add(int other, double worth) {
    int slot = slot(other);
    if (places[slot] == FREE) {
      places[slot] = other;
      used++;
    }
    sums[slot] += worth;
    if (used > places.length / 2) {
      grow();
    }
  }

  private int slot(int other) {
    int slot = other & places.length - 1;
    while (places[slot] != FREE && places[slot] != other) {
      slot = slot + 1 & places.length - 1;
    }
    return slot;
  }

  private void grow() {
    int[] oldPlaces = places;
    double[] oldSums = sums;
    places = new int[oldPlaces.length * 2];
    sums = new double[oldPlaces.length * 2];
    Arrays.fill(places, FREE);
    for (int i = 0; i < oldPlaces.length; i++) {
      if (oldPlaces[i] != FREE) {
        int slot = slot(oldPlaces[i]);
        places[slot] = oldPlaces[i];
        sums[slot] = oldSums[i];
      }
    }
  }

  /** The best so many, the best first. */
  List<RelatedCandidate> best(int most) {
    PriorityQueue<RelatedCandidate> worstFirst =
        new PriorityQueue<>(RelatedCandidate.CLOSEST_FIRST.reversed());
    for (int i = 0; i < places.length; i++) {
      boolean full = worstFirst.size() == most;
      if (places[i] != FREE && !(full && sums[i] < worstFirst.element().score())) {
        RelatedCandidate next =
            new RelatedCandidate(places[i], sums[i], Math.abs(places[i] - place));
        if (!full) {
          worstFirst.add(next);
        } else if (RelatedCandidate.CLOSEST_FIRST.compare(next, worstFirst.element()) < 0) {
          worstFirst.remove();
          worstFirst.add(next);
        }
      }
    }
    return worstFirst.stream().sorted(RelatedCandidate.CLOSEST_FIRST).toList();
  }
}
