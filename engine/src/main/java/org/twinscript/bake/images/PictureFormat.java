package org.twinscript.bake.images;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of picture that every browser shows. */
public enum PictureFormat {
  JPEG("image/jpeg", "\u00FF\u00D8\u00FF", Set.of("jpg", "jpeg")),
  PNG("image/png", "\u0089PNG\r\n\u001A\n", Set.of("png")),
  GIF("image/gif", "GIF8", Set.of("gif")),
  WEBP("image/webp", "RIFF", Set.of("webp"));

  private final String mediaType;
  private final byte[] beginning;
  private final Set<String> extensions;

  PictureFormat(String mediaType, String beginning, Set<String> extensions) {
    this.mediaType = mediaType;
    this.beginning = Bytes.latin(beginning);
    this.extensions = extensions;
  }

  /** {@code image/jpeg} and its like. */
  public String mediaType() {
    return mediaType;
  }

  /** The one that files made here get. */
  public String extension() {
    return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
  }

  /** The kind that a file's bytes are of, whatever its name says. */
  static Optional<PictureFormat> of(byte[] bytes) {
    return Arrays.stream(values()).filter(format -> format.begins(bytes)).findFirst();
  }

  /** The kind that an extension claims. */
  public static Optional<PictureFormat> named(String extension) {
    return Arrays.stream(values())
        .filter(format -> format.extensions.contains(extension))
        .findFirst();
  }

  private boolean begins(byte[] bytes) {
    int length = beginning.length;
    return bytes.length >= length && Arrays.equals(bytes, 0, length, beginning, 0, length);
  }
}
