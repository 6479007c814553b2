package org.twinscript.bake.cache;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, and once. Safe to share between threads. */
public final class Lazy<T> implements Supplier<T> {

  private Supplier<T> maker;
  private T value;

  /** Of what a maker gives; it is asked once, and not before it must. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** A value that is there. */
  static <T> Lazy<T> done(T value) {
    Lazy<T> lazy = new Lazy<>(null);
    lazy.value = value;
    return lazy;
  }

  @Override
  public synchronized T get() {
    if (maker != null) {
      value = maker.get();
      maker = null;
    }
    return value;
  }
}
