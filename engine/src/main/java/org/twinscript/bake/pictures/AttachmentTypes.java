package org.twinscript.bake.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which files may be published beside a document, by their extensions: {@code attachments.tsv}. */
final class AttachmentTypes {

  private final Map<String, String> mediaTypes;

  private AttachmentTypes(Map<String, String> mediaTypes) {
    this.mediaTypes = mediaTypes;
  }

  static AttachmentTypes load() {
    try (InputStream table = AttachmentTypes.class.getResourceAsStream("attachments.tsv")) {
      return new AttachmentTypes(
          new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a browser is told that a file is.
   *
   * @param extension in small letters
   */
  Optional<String> mediaType(String extension) {
    return Optional.ofNullable(mediaTypes.get(extension));
  }

  /** All extensions, for a message. */
  String listed() {
    return mediaTypes.keySet().stream().sorted().collect(Collectors.joining(", "));
  }
}
