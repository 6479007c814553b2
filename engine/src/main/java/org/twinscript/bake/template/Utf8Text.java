package org.twinscript.bake.template;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Text on its way to a file: what is written in characters, and between it what is in UTF-8
 * already. Half of a surrogate pair that stays alone becomes a question mark. For one thread.
 */
public final class Utf8Text extends Writer {

  private final ByteArrayOutputStream bytes;

  /**
   * What is not encoded yet: an encoder is slow to begin, and a page comes in hundreds of scraps.
   */
  private final StringBuilder open = new StringBuilder(1 << 12);

  /**
   * An empty text.
   *
   * @param room for so many bytes; there may be more
   */
  Utf8Text(int room) {
    this.bytes = new ByteArrayOutputStream(room);
  }

  /** The bytes of a text. */
  public static byte[] encoded(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void write(int unit) {
    open.append((char) unit);
  }

  @Override
  public void write(char[] text, int from, int count) {
    open.append(text, from, count);
  }

  @Override
  public void write(String text) {
    open.append(text);
  }

  @Override
  public void write(String text, int from, int count) {
    open.append(text, from, from + count);
  }

  /** Text that is in UTF-8 already; no pair is open. */
  public void append(byte[] encoded) {
    encode();
    bytes.writeBytes(encoded);
  }

  /** All that was written so far. */
  byte[] toByteArray() {
    encode();
    return bytes.toByteArray();
  }

  private void encode() {
    bytes.writeBytes(encoded(open.toString()));
    open.setLength(0);
  }

  @Override
  public void flush() {
    // Nothing lies behind it.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
