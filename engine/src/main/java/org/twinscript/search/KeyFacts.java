package org.twinscript.search;

import java.util.Arrays;

/** What is known of the keys of an article, in a table that is used for many. */
final class KeyFacts {

  /** A key lies as near as there is room to the place that its highest bits say. */
  private int[] keys = new int[1 << 13];

  /** None is zero where a key lies. */
  private int[] facts = new int[1 << 13];

  /** Where keys lie. */
  private int[] places = new int[1 << 12];

  private int size;

  /** Takes a key and what is known of it. */
  @FunctionalInterface
  interface Taker {

    /** Called once for each key, in no order. */
    void take(int key, int fact);
  }

  /**
   * Notes something of a key.
   *
   * @param bits are set in what is known
   * @param more is added to it
   */
  void put(int key, int bits, int more) {
    int[] known = facts;
    int place = place(key);
    int before = known[place];
    known[place] = (before | bits) + more;
    if (before == 0) {
      keys[place] = key;
      places[size++] = place;
      if (size == places.length) {
        grow();
      }
    }
  }

  private int place(int key) {
    int[] own = keys;
    int[] known = facts;
    int last = own.length - 1;
    int place = key >>> Integer.numberOfLeadingZeros(last);
    while (known[place] != 0 && own[place] != key) {
      place = place + 1 & last;
    }
    return place;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldFacts = facts;
    keys = new int[2 * oldKeys.length];
    facts = new int[2 * oldFacts.length];
    places = Arrays.copyOf(places, 2 * places.length);
    for (int i = 0; i < size; i++) {
      int old = places[i];
      int place = place(oldKeys[old]);
      keys[place] = oldKeys[old];
      facts[place] = oldFacts[old];
      places[i] = place;
    }
  }

  /** Gives all keys, and forgets them. */
  void take(Taker taker) {
    for (int i = 0; i < size; i++) {
      int place = places[i];
      taker.take(keys[place], facts[place]);
      facts[place] = 0;
    }
    size = 0;
  }
}
