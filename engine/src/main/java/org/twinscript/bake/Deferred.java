package org.twinscript.bake;

import java.util.function.Supplier;
import org.twinscript.bake.memory.Fingerprint;

/**
 * A part of a page that is made when it is first asked for; until then it is known by a fingerprint
 * of what it is made from. Safe to share between threads.
 */
final class Deferred<T> implements Fingerprinted {

  private final Fingerprint fingerprint;
  private final Lazy<T> value;

  private Deferred(Fingerprint fingerprint, Lazy<T> value) {
    this.fingerprint = fingerprint;
    this.value = value;
  }

  /** What is there already. */
  static <T> Deferred<T> done(Fingerprint madeFrom, T value) {
    return new Deferred<>(madeFrom, Lazy.done(value));
  }

  /** What may never be needed. */
  static <T> Deferred<T> later(Fingerprint madeFrom, Supplier<T> maker) {
    return new Deferred<>(madeFrom, new Lazy<>(maker));
  }

  T get() {
    return value.get();
  }

  @Override
  public Fingerprint fingerprint() {
    return fingerprint;
  }
}
