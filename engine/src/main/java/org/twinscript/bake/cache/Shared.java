package org.twinscript.bake.cache;

/**
 * A record that many pages show: its fingerprint is taken once and kept, by the very object. Only
 * for records that never change.
 */
public interface Shared {}
