package org.twinscript.bake.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text on its way to a file, in UTF-8 from the first part on. Half of a surrogate pair becomes a
 * question mark, as in {@link String#getBytes}. For one thread.
 */
public final class Utf8Text extends Writer {

  private final StaticTextCache fixed;
  private byte[] bytes;
  private int length;

  /** The first half of a pair whose second half may follow, or nothing. */
  private String half = "";

  /**
   * An empty text.
   *
   * @param fixed of the templates that write it
   * @param room for so many bytes; there may be more
   */
  Utf8Text(StaticTextCache fixed, int room) {
    this.fixed = fixed;
    this.bytes = new byte[room];
  }

  /** Another empty text for the same templates to write. */
  Utf8Text another() {
    return new Utf8Text(fixed, 0);
  }

  /** The bytes of a text. */
  public static byte[] encoded(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** FreeMarker gives what stands in a template itself, and nothing else, as whole arrays. */
  @Override
  public void write(char[] text) {
    append(fixed.encoded(text));
  }

  @Override
  public void write(char[] text, int from, int count) {
    write(new String(text, from, count));
  }

  @Override
  public void write(String text, int from, int count) {
    write(text.substring(from, from + count));
  }

  @Override
  public void write(String text) {
    String all = half.isEmpty() ? text : half + text;
    int end = endsInHalf(all) ? all.length() - 1 : all.length();
    put(encoded(all.substring(0, end)));
    half = all.substring(end);
  }

  private static boolean endsInHalf(String text) {
    return !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
  }

  /** Text that is in UTF-8 already. */
  public void append(byte[] encoded) {
    if (!half.isEmpty()) {
      put(encoded(half));
      half = "";
    }
    put(encoded);
  }

  private void put(byte[] encoded) {
    if (bytes.length - length < encoded.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + encoded.length));
    }
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  /** All that was written. */
  byte[] toByteArray() {
    append(new byte[0]);
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
