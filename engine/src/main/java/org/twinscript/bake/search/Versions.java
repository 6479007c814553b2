package org.twinscript.bake.search;

import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.search.IndexManifest;

/** Parts of names that follow from a file's content. */
final class Versions {

  private static final int RADIX = 32;
  private static final int RADIX_BITS = 5;

  private Versions() {}

  static String of(byte[] bytes) {
    return of(Fingerprint.of(bytes));
  }

  static String of(Fingerprint content) {
    StringBuilder version = new StringBuilder();
    for (int i = 0; i < IndexManifest.VERSION; i++) {
      int digit = (int) (content.low() >>> i * RADIX_BITS & RADIX - 1);
      version.append(Character.forDigit(digit, RADIX));
    }
    return version.toString();
  }
}
