package org.twinscript.bake;

import java.util.Arrays;
import org.twinscript.message.Sentence;

/** A failure that nobody can have meant, in a sentence for who has met it. */
final class Unexpected {

  private static final String OURS = "org.twinscript.";

  private Unexpected() {}

  /** Names it and the place in our own code where it came up. */
  static Sentence sentence(Throwable failure) {
    Throwable first = failure;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    String place =
        Arrays.stream(first.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> " @ " + frame)
            .orElse("");
    return Sentence.of("preview.unexpected", first, place);
  }
}
