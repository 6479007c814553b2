package org.twinscript.bake.related;

import java.util.Arrays;

/** Which articles have a trait: their places in the order of time, ascending. */
final class Posting {

  private final Trait trait;
  private int[] places = new int[4];
  private int size;
  private double worth;

  Posting(Trait trait) {
    this.trait = trait;
  }

  void add(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = place;
  }

  /**
   * Weighs the trait by its inverse document frequency. With StrictMath, because a bake gives the
   * same bytes on every machine.
   *
   * @param articles how many there are in all
   */
  void weigh(int articles) {
    worth = trait.weight() * StrictMath.log((1.0 + articles) / size);
  }

  Trait trait() {
    return trait;
  }

  double worth() {
    return worth;
  }

  int size() {
    return size;
  }

  /**
   * Adds what the trait is worth to the scores of some articles that have it.
   *
   * @param place of one of them; those around it are meant, itself included
   * @param most how many at most
   */
  void score(int place, int most, Scores scores) {
    int at = Arrays.binarySearch(places, 0, size, place);
    int from = Math.max(0, Math.min(at - most / 2, size - most));
    scores.add(places, from, Math.min(size, from + most), worth);
  }
}
