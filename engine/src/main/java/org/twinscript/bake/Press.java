package org.twinscript.bake;

/** What all editions are made with. */
record Press(Templates templates, Fingerprints fingerprints, Workers workers) {}
