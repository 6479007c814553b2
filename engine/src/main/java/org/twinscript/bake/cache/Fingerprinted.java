package org.twinscript.bake.cache;

/** What knows a fingerprint of all it can show, without making it. */
public interface Fingerprinted {

  Fingerprint fingerprint();
}
