package org.twinscript.bake;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.twinscript.fault.InputException;

/**
 * What is wrong with the input, gathered until all of it is known: a bake names every fault at
 * once. In the order of their sentences, and so of their files. Safe to share between threads.
 */
final class Faults {

  private final Set<String> sentences = new ConcurrentSkipListSet<>();

  void add(InputException fault) {
    sentences.addAll(fault.sentences());
  }

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  List<String> sentences() {
    return List.copyOf(sentences);
  }
}
