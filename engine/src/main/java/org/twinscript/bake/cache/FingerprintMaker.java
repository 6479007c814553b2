package org.twinscript.bake.cache;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Makes a fingerprint of several things in order. Each is taken with its length, so that {@code ab,
 * c} and {@code a, bc} differ. Two sums, each of multiplications by an odd number and so without
 * loss, which are stirred at the end.
 */
public final class FingerprintMaker {

  private static final long FIRST = 0x100000001b3L;
  private static final long SECOND = 0x9E3779B97F4A7C15L;

  private char[] characters = new char[128];
  private long one = 0xcbf29ce484222325L;
  private long other = 0x2545F4914F6CDD1DL;

  /** Adds a number. */
  public FingerprintMaker add(long number) {
    one = Long.rotateLeft((one ^ number) * FIRST, 29);
    other = (Long.rotateLeft(other, 27) ^ number) * SECOND;
    return this;
  }

  /** Adds a text. */
  public FingerprintMaker add(String text) {
    int length = text.length();
    add(length);
    if (length > characters.length) {
      characters = new char[length * 2];
    }
    text.getChars(0, length, characters, 0);
    addCharacters(length);
    return this;
  }

  /** From an array, as the just-in-time compiler of a short run leaves a text's checks in. */
  private void addCharacters(int length) {
    long a = one;
    long b = other;
    for (int i = 0; i < length; i++) {
      char c = characters[i];
      a = (a ^ c) * FIRST;
      b = (Long.rotateLeft(b, 27) ^ c) * SECOND;
    }
    one = a;
    other = b;
  }

  /** Adds bytes. */
  public FingerprintMaker add(byte[] bytes) {
    add(bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.remaining() >= Long.BYTES) {
      add(buffer.getLong());
    }
    while (buffer.hasRemaining()) {
      add(buffer.get());
    }
    return this;
  }

  /** Adds what was made of other things. */
  public FingerprintMaker add(Fingerprint fingerprint) {
    return add(fingerprint.high()).add(fingerprint.low());
  }

  /** The fingerprint of all that was added so far. */
  public Fingerprint done() {
    return new Fingerprint(stirred(one ^ Long.rotateLeft(other, 32)), stirred(other + one));
  }

  /** Lets every bit of a number weigh on every other. */
  private static long stirred(long number) {
    long n = (number ^ number >>> 33) * 0xff51afd7ed558ccdL;
    n = (n ^ n >>> 33) * 0xc4ceb9fe1a85ec53L;
    return n ^ n >>> 33;
  }
}
