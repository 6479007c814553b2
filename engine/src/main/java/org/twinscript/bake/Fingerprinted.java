package org.twinscript.bake;

import org.twinscript.bake.memory.Fingerprint;

/** What knows a fingerprint of all it can show, without making it. */
interface Fingerprinted {

  Fingerprint fingerprint();
}
