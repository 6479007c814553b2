package org.twinscript.bake.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Text on its way to a file: what is written in characters, and between it what is in UTF-8
 * already. Half of a surrogate pair that stays alone becomes a question mark. For one thread.
 */
public final class Utf8Text extends Writer {

  private final ByteArrayOutputStream bytes;
  private final Writer encoder;

  /**
   * An empty text.
   *
   * @param room for so many bytes; there may be more
   */
  Utf8Text(int room) {
    this.bytes = new ByteArrayOutputStream(room);
    this.encoder = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
  }

  /** The bytes of a text. */
  public static byte[] encoded(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void write(char[] text, int from, int count) throws IOException {
    encoder.write(text, from, count);
  }

  @Override
  public void write(String text, int from, int count) throws IOException {
    encoder.write(text, from, count);
  }

  /** Text that is in UTF-8 already; no pair is open. */
  public void append(byte[] encoded) throws IOException {
    encoder.flush();
    bytes.writeBytes(encoded);
  }

  /** All that was written, after which no more is. */
  byte[] toByteArray() {
    try {
      encoder.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void flush() throws IOException {
    encoder.flush();
  }

  @Override
  public void close() throws IOException {
    encoder.close();
  }
}
