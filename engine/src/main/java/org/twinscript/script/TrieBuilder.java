package org.twinscript.script;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lays phrases out as a {@link Trie}. The same phrases give the same arrays, in whichever order
 * they were added.
 */
final class TrieBuilder {

  private record Value(String text, int rank) {}

  private final TreeMap<String, Value> phrases = new TreeMap<>();
  private final StringBuilder values = new StringBuilder();
  private final Map<String, Integer> offsets = new HashMap<>();
  private final BitSet usedSlots = new BitSet();
  private final BitSet usedBases = new BitSet();
  private int[] base = new int[1 << 16];
  private char[] label = new char[1 << 16];
  private String[] keys;

  /**
   * Adds a phrase, unless it is there already: the dictionary added first wins.
   *
   * @param rank of the dictionary; among the keys that match, those of the lowest rank count
   * @return whether it was added
   */
  boolean add(String key, String value, int rank) {
    if (key.isEmpty() || key.chars().anyMatch(unit -> Trie.label((char) unit) == Trie.END)) {
      throw new IllegalArgumentException("cannot be a key: \"" + key + "\"");
    }
    return phrases.putIfAbsent(key, new Value(value, rank)) == null;
  }

  Trie build() {
    keys = phrases.keySet().toArray(String[]::new);
    usedSlots.set(0);
    int root = keys.length == 0 ? Entry.of(0, 0, 0) : children(0, keys.length, 0);
    base[0] = root;
    int length = usedSlots.length();
    return new Trie(
        Arrays.copyOf(base, length), Arrays.copyOf(label, length), values.toString().toCharArray());
  }

  /** Places the children of the node that the keys from..to share down to {@code depth}. */
  private int children(int from, int to, int depth) {
    char[] labels = labels(from, to, depth);
    int start = room(labels);
    usedBases.set(start);
    for (char each : labels) {
      take(start + each, each);
    }
    int first = from;
    for (char each : labels) {
      int next = first;
      while (next < to && labelAt(next, depth) == each) {
        next++;
      }
      // A variable: laying out the children may have replaced the array.
      int content = each == Trie.END ? entry(first) : node(first, next, depth + 1);
      base[start + each] = content;
      first = next;
    }
    return start;
  }

  private int node(int from, int to, int depth) {
    boolean leaf = to - from == 1 && keys[from].length() == depth;
    return leaf ? entry(from) : children(from, to, depth);
  }

  private char[] labels(int from, int to, int depth) {
    StringBuilder labels = new StringBuilder();
    for (int key = from; key < to; key++) {
      char each = labelAt(key, depth);
      if (labels.length() == 0 || labels.charAt(labels.length() - 1) != each) {
        labels.append(each);
      }
    }
    return labels.toString().toCharArray();
  }

  private char labelAt(int key, int depth) {
    return depth == keys[key].length() ? Trie.END : Trie.label(keys[key].charAt(depth));
  }

  /** The lowest base that no other node has and under which every label falls on a free slot. */
  private int room(char[] labels) {
    int slot = usedSlots.nextClearBit(labels[0] + 1);
    while (!fits(slot - labels[0], labels)) {
      slot = usedSlots.nextClearBit(slot + 1);
    }
    return slot - labels[0];
  }

  private boolean fits(int start, char[] labels) {
    if (usedBases.get(start)) {
      return false;
    }
    for (char each : labels) {
      if (usedSlots.get(start + each)) {
        return false;
      }
    }
    return true;
  }

  private void take(int slot, char each) {
    if (slot >= base.length) {
      base = Arrays.copyOf(base, Math.max(slot + 1, 2 * base.length));
      label = Arrays.copyOf(label, base.length);
    }
    usedSlots.set(slot);
    label[slot] = each;
  }

  private int entry(int key) {
    Value value = phrases.get(keys[key]);
    Integer offset = offsets.get(value.text);
    if (offset == null) {
      offset = values.length();
      offsets.put(value.text, offset);
      values.append(value.text);
    }
    return Entry.of(offset, value.text.length(), value.rank);
  }
}
