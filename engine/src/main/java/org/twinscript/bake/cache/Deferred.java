package org.twinscript.bake.cache;

import java.util.function.Supplier;

/**
 * A part of a page that is made when it is first asked for; until then it is known by a fingerprint
 * of what it is made from. Safe to share between threads.
 */
public final class Deferred<T> implements Fingerprinted {

  private final Fingerprint fingerprint;
  private final Lazy<T> value;

  private Deferred(Fingerprint fingerprint, Lazy<T> value) {
    this.fingerprint = fingerprint;
    this.value = value;
  }

  /** What is there already. */
  public static <T> Deferred<T> done(Fingerprint madeFrom, T value) {
    return new Deferred<>(madeFrom, Lazy.done(value));
  }

  /** What may never be needed. */
  public static <T> Deferred<T> later(Fingerprint madeFrom, Supplier<T> maker) {
    return new Deferred<>(madeFrom, new Lazy<>(maker));
  }

  /** The part itself; made now, if nobody has asked before. */
  public T get() {
    return value.get();
  }

  @Override
  public Fingerprint fingerprint() {
    return fingerprint;
  }
}
