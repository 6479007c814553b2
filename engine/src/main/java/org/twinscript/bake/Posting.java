package org.twinscript.bake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which articles have a trait: their places in the order of time, ascending. */
final class Posting {

  private final Trait trait;
  private final List<Integer> places = new ArrayList<>();
  private double worth;

  Posting(Trait trait) {
    this.trait = trait;
  }

  void add(int place) {
    places.add(place);
  }

  /**
   * Weighs the trait by its inverse document frequency. With StrictMath, because a bake gives the
   * same bytes on every machine.
   *
   * @param articles how many there are in all
   */
  void weigh(int articles) {
    worth = trait.weight() * StrictMath.log((1.0 + articles) / places.size());
  }

  Trait trait() {
    return trait;
  }

  double worth() {
    return worth;
  }

  int size() {
    return places.size();
  }

  /** Some places around one that is listed, itself among them. */
  List<Integer> nearest(int place, int most) {
    int at = Collections.binarySearch(places, place);
    int from = Math.max(0, Math.min(at - most / 2, places.size() - most));
    return places.subList(from, Math.min(places.size(), from + most));
  }
}
