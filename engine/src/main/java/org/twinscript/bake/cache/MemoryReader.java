package org.twinscript.bake.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link MemoryWriter} wrote. */
public final class MemoryReader {

  private final byte[] bytes;
  private int at;

  /** Reads from the beginning. */
  public MemoryReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads a number. */
  public long number() {
    return (long) count() << 32 | count() & 0xFFFFFFFFL;
  }

  /** Reads a small number. */
  public int count() {
    int from = at;
    at = from + Integer.BYTES;
    return bytes[from] << 24
        | (bytes[from + 1] & 0xFF) << 16
        | (bytes[from + 2] & 0xFF) << 8
        | bytes[from + 3] & 0xFF;
  }

  /** Reads a text. */
  public String text() {
    int length = count();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** Reads bytes. */
  public byte[] bytes() {
    int length = count();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** Reads a fingerprint. */
  public Fingerprint fingerprint() {
    return new Fingerprint(number(), number());
  }

  /** Reads a stamp. */
  public FileStamp stamp() {
    return new FileStamp(number(), number(), number(), number());
  }

  /** Reads a value that may not be there. */
  public <T> Optional<T> optional(Supplier<T> read) {
    return count() == 0 ? Optional.empty() : Optional.of(read.get());
  }

  /** Reads as many values as were written. */
  public <T> List<T> list(Supplier<T> read) {
    int size = count();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(read.get());
    }
    return values;
  }

  /** Reads a list of keys, each with its value. */
  public <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
    int size = count();
    Map<K, V> values = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      values.put(key.get(), value.get());
    }
    return values;
  }
}
