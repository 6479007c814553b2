package org.twinscript.bake;

/** What all editions are made with. */
record Press(
    Templates templates, Fingerprints fingerprints, FactFingerprints facts, Workers workers) {

  /** Begins with no fingerprint taken. */
  static Press of(Templates templates, Workers workers) {
    Fingerprints fingerprints = new Fingerprints();
    return new Press(templates, fingerprints, new FactFingerprints(fingerprints), workers);
  }
}
