package org.twinscript;

import java.util.List;
import java.util.Optional;
import org.twinscript.message.Sentence;

/** Where two texts of an article part: lines are the title, the source, then the body. */
final class Difference {

  private static final int BODY = 2;
  private static final int SHOWN = 12;

  private Difference() {}

  /**
   * The first place that differs, as a clause for a reader; nothing when the texts are the same.
   */
  static Optional<Sentence> first(List<String> replayed, List<String> file) {
    for (int i = 0; i < Math.max(replayed.size(), file.size()); i++) {
      String expected = i < replayed.size() ? replayed.get(i) : "";
      String found = i < file.size() ? file.get(i) : "";
      int at = shared(expected, found);
      if (at < expected.length() || at < found.length()) {
        return Optional.of(
            Sentence.of("replay.differs", place(i), at + 1, from(expected, at), from(found, at)));
      }
    }
    return Optional.empty();
  }

  private static Sentence place(int line) {
    return line == 0
        ? Sentence.of("place.title")
        : line < BODY ? Sentence.of("place.source") : Sentence.of("place.line", line - BODY + 1);
  }

  private static int shared(String a, String b) {
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static String from(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + SHOWN));
  }
}
