package org.twinscript.bake.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes values one after the other, for {@link MemoryReader} to read in the same order. */
public final class MemoryWriter {

  private ByteBuffer bytes = ByteBuffer.allocate(4096);

  private ByteBuffer room(int length) {
    if (bytes.remaining() < length) {
      int capacity = Math.max(bytes.capacity() * 2, bytes.position() + length);
      bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), capacity)).position(bytes.position());
    }
    return bytes;
  }

  /** Writes a number. */
  public MemoryWriter number(long number) {
    room(Long.BYTES).putLong(number);
    return this;
  }

  /** Writes a small number: a count, a place in a list. */
  public MemoryWriter count(int number) {
    room(Integer.BYTES).putInt(number);
    return this;
  }

  /** Writes a text. */
  public MemoryWriter text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes. */
  public MemoryWriter bytes(byte[] content) {
    count(content.length);
    room(content.length).put(content);
    return this;
  }

  /** Writes a fingerprint. */
  public MemoryWriter fingerprint(Fingerprint fingerprint) {
    return number(fingerprint.high()).number(fingerprint.low());
  }

  /** Writes a stamp. */
  public MemoryWriter stamp(FileStamp stamp) {
    return number(stamp.size())
        .number(stamp.modified())
        .number(stamp.changed())
        .number(stamp.node());
  }

  /** Writes a value or that there is none. */
  public <T> MemoryWriter optional(Optional<T> value, Consumer<T> write) {
    count(value.isPresent() ? 1 : 0);
    value.ifPresent(write);
    return this;
  }

  /** Writes the number of values and each. */
  public <T> MemoryWriter list(Collection<T> values, Consumer<T> write) {
    count(values.size());
    values.forEach(write);
    return this;
  }

  /** All that was written. */
  public byte[] done() {
    return Arrays.copyOf(bytes.array(), bytes.position());
  }
}
