package org.twinscript.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the archive keeps an article.
 *
 * @param added the day on which it came into the archive
 * @param updated the day of its last change that readers should hear of
 * @param aliases paths inside an edition at which it stood before: {@code articles/2023/old-name/}
 */
public record Filing(Optional<LocalDate> added, Optional<LocalDate> updated, List<String> aliases) {

  /** Nothing is known. */
  public static final Filing NONE = new Filing(Optional.empty(), Optional.empty(), List.of());

  public Filing {
    aliases = List.copyOf(aliases);
  }

  /** That of an article that comes into the archive. */
  public static Filing added(LocalDate day) {
    return new Filing(Optional.of(day), Optional.empty(), List.of());
  }

  /** The day on which the archive changed by this article the last time. */
  public Optional<LocalDate> changed() {
    return updated.or(() -> added);
  }
}
