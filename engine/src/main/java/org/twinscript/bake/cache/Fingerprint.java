package org.twinscript.bake.cache;

import java.util.HexFormat;

/**
 * 128 bits that differ when two inputs differ, but for a chance of one in 10³⁸. They tell a change
 * from none and are no seal: who wants two texts with one fingerprint can make them, and harms his
 * own bake. A cryptographic digest would take twenty times as long in a bake's short life.
 */
public record Fingerprint(long high, long low) {

  /** Of a text. */
  public static Fingerprint of(String text) {
    return new FingerprintMaker().add(text).done();
  }

  /** Of a file's bytes. */
  public static Fingerprint of(byte[] bytes) {
    return new FingerprintMaker().add(bytes).done();
  }

  /** Of two things in order. */
  public Fingerprint and(Fingerprint other) {
    return new FingerprintMaker().add(high).add(low).add(other.high).add(other.low).done();
  }

  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }
}
