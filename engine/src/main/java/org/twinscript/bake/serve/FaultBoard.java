package org.twinscript.bake.serve;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Why the last bake failed, for open pages to ask for ({@code preview.txt}, which js/preview.js
 * reads). Safe to share between threads.
 */
public final class FaultBoard {

  /** What the answer begins with while there is a fault; a fingerprint of the site else. */
  private static final String HEAD = "fault\n";

  private final AtomicReference<List<String>> faults = new AtomicReference<>(List.of());

  /** Shows faults, a sentence each, until others are shown or none. */
  public void show(List<String> sentences) {
    faults.set(List.copyOf(sentences));
  }

  /** The last bake went well. */
  public void clear() {
    faults.set(List.of());
  }

  boolean isEmpty() {
    return faults.get().isEmpty();
  }

  /** The sentences, a line each. */
  String text() {
    return String.join("\n", faults.get());
  }

  /** What an open page is told. */
  String message() {
    return HEAD + text();
  }
}
