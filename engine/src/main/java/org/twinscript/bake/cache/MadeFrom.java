package org.twinscript.bake.cache;

/** A value that templates are given and that is known by what it is made from. */
public interface MadeFrom {

  /** All that it can show, of kinds that {@link Fingerprints} knows. */
  Object source();
}
