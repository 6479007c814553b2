package org.twinscript.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a picture's file is by its bytes, whatever its name says. */
enum PictureKind {
  JPEG("\u00FF\u00D8\u00FF", "\u00FF\u00D9"),
  PNG("\u0089PNG\r\n\u001A\n", "IEND"),
  GIF("GIF8", ";"),
  WEBP("RIFF", "");

  private final String beginning;
  private final String end;

  PictureKind(String beginning, String end) {
    this.beginning = beginning;
    this.end = end;
  }

  /** That of a file, if it is a picture and not cut short. */
  static Optional<PictureKind> of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values()).filter(kind -> kind.begins(text) && kind.ends(text)).findFirst();
  }

  /** {@code jpg}, {@code png} … */
  String extension() {
    return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
  }

  private boolean begins(String text) {
    return text.startsWith(beginning) && (this != WEBP || text.startsWith("WEBP", 8));
  }

  /** Cameras append to what they took; a WebP file says how long it is. */
  private boolean ends(String text) {
    if (this != WEBP) {
      return text.lastIndexOf(end) > text.length() / 2;
    }
    long length = 0;
    for (int i = 7; i >= 4; i--) {
      length = length << 8 | text.charAt(i);
    }
    return length + 8 <= text.length();
  }
}
