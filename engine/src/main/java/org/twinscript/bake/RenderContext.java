package org.twinscript.bake;

import org.twinscript.bake.cache.Fingerprints;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.site.FactFingerprints;
import org.twinscript.bake.template.Templates;

/** What all editions are made with. */
record RenderContext(
    Templates templates, Fingerprints fingerprints, FactFingerprints facts, Workers workers) {

  /** Begins with no fingerprint taken. */
  static RenderContext of(Templates templates, Workers workers) {
    Fingerprints fingerprints = new Fingerprints();
    return new RenderContext(templates, fingerprints, new FactFingerprints(fingerprints), workers);
  }
}
