package org.twinscript.bake.memory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link MemoryWriter} wrote. */
public final class MemoryReader {

  private final ByteBuffer bytes;

  /** Reads from the beginning. */
  public MemoryReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /** Reads a number. */
  public long number() {
    return bytes.getLong();
  }

  /** Reads a small number. */
  public int count() {
    return bytes.getInt();
  }

  /** Reads a text. */
  public String text() {
    int length = count();
    String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
    bytes.position(bytes.position() + length);
    return text;
  }

  /** Reads bytes. */
  public byte[] bytes() {
    byte[] content = new byte[count()];
    bytes.get(content);
    return content;
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
