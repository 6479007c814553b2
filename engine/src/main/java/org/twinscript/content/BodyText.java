package org.twinscript.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.fault.InputException;

/** The body of a content file, whatever its header says. */
public final class BodyText {

  private BodyText() {}

  /**
   * The body of a file whose header may be faulty.
   *
   * @return nothing when nobody can tell where the body begins, or it is a draft's
   */
  public static Optional<String> published(Path file, byte[] bytes) {
    try {
      Header header = Header.examine(file, ContentFile.text(file, bytes));
      boolean draft = header.get(Key.STATUS).filter("draft"::equals).isPresent();
      return draft ? Optional.empty() : Optional.of(header.body());
    } catch (InputException fault) {
      return Optional.empty();
    }
  }

  /** How many lines of a content file stand above its body, empty ones included. */
  public static int linesAbove(byte[] bytes) {
    int above = 0;
    boolean inHeader = true;
    int from = 0;
    while (from < bytes.length) {
      int end = lineEnd(bytes, from);
      String line = new String(bytes, from, end - from, StandardCharsets.UTF_8);
      if (!inHeader && !line.isBlank()) {
        return above;
      }
      inHeader = inHeader && !line.stripTrailing().equals(Header.END);
      above++;
      boolean two = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
      from = end + (two ? 2 : 1);
    }
    return inHeader ? 0 : above;
  }

  /** Where a line ends: at its line feed or carriage return, or with the file. */
  private static int lineEnd(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }
}
