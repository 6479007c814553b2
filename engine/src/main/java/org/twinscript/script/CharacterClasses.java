package org.twinscript.script;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Characters that stand for one another in the two scripts, as 后 and 後, or 发, 發 and 髮: what any
 * dictionary turns into the other, by itself or within a phrase. A text and its conversion become
 * the same when each character is replaced by the one that stands for its class. Filled by one
 * thread.
 */
public final class CharacterClasses {

  private final Map<Integer, Integer> parents = new HashMap<>();
  private final BitSet simplified = new BitSet();
  private final IntPredicate ambiguous;

  /**
   * Begins with every character alone.
   *
   * @param ambiguous whether a Simplified unit is written in several ways in Traditional
   */
  CharacterClasses(IntPredicate ambiguous) {
    this.ambiguous = ambiguous;
  }

  /** Joins the characters of two phrases, place by place. */
  void join(String one, String other) {
    int[] from = one.codePoints().toArray();
    int[] to = other.codePoints().toArray();
    for (int at = 0; at < from.length && from.length == to.length; at++) {
      if (from[at] != to[at]) {
        join(from[at], to[at]);
      }
    }
  }

  /** The same where the second is Simplified, by which classes are named. */
  void joinSimplified(String traditional, String simple) {
    join(traditional, simple);
    simple.codePoints().forEach(simplified::set);
  }

  private void join(int one, int other) {
    int first = root(one);
    int second = root(other);
    if (first != second) {
      parents.put(Math.max(first, second), Math.min(first, second));
    }
  }

  private int root(int character) {
    int at = character;
    while (parents.containsKey(at)) {
      at = parents.get(at);
    }
    return at;
  }

  /** Each character that another one stands for, with that one. */
  public SortedMap<Integer, Integer> folded() {
    Map<Integer, Integer> names = new HashMap<>();
    members().forEach((member, root) -> names.merge(root, member, this::better));
    SortedMap<Integer, Integer> folded = new TreeMap<>();
    members()
        .forEach(
            (member, root) -> {
              if (!names.get(root).equals(member)) {
                folded.put(member, names.get(root));
              }
            });
    return folded;
  }

  private Map<Integer, Integer> members() {
    Map<Integer, Integer> members = new HashMap<>();
    parents.forEach(
        (child, parent) -> {
          members.put(child, root(child));
          members.put(root(child), root(child));
        });
    return members;
  }

  /** A class is named by a character of the basic plane, if it can be by a Simplified one. */
  private int better(int one, int other) {
    boolean first = order(one) != order(other) ? order(one) < order(other) : one < other;
    return first ? one : other;
  }

  private int order(int character) {
    return (Character.isBmpCodePoint(character) ? 0 : 2) + (simplified.get(character) ? 0 : 1);
  }

  /** The members of classes that Traditional writes in several ways, but for the class's name. */
  public BitSet forms() {
    SortedMap<Integer, Integer> folded = folded();
    BitSet several = new BitSet();
    folded.forEach(
        (member, name) -> {
          if (ambiguous.test(member) || ambiguous.test(name)) {
            several.set(name);
          }
        });
    BitSet forms = new BitSet();
    folded.forEach((member, name) -> forms.set(member, several.get(name)));
    return forms;
  }
}
