package org.twinscript.fault;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * What is wrong with the input, gathered until all of it is known: a bake names every fault at
 * once. In the order of their sentences, and so of their files. Safe to share between threads.
 */
public final class Faults {

  private final Set<String> sentences = new ConcurrentSkipListSet<>();

  /** Adds one, or several of one file; the same again changes nothing. */
  public void add(InputException fault) {
    sentences.addAll(fault.sentences());
  }

  /** Whether none was added. */
  public boolean isEmpty() {
    return sentences.isEmpty();
  }

  /** What to tell the user, in order. */
  public List<String> sentences() {
    return List.copyOf(sentences);
  }
}
