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
 * @param folder that of its file, which is part of its address: a date that is corrected later
 *     moves neither; nothing for an article that has no file yet
 */
public record Filing(
    Optional<LocalDate> added,
    Optional<LocalDate> updated,
    List<String> aliases,
    Optional<String> folder) {

  /** Nothing is known. */
  public static final Filing NONE = new Filing(Optional.empty(), Optional.empty(), List.of());

  /** That of an article whose file is not known. */
  public Filing(Optional<LocalDate> added, Optional<LocalDate> updated, List<String> aliases) {
    this(added, updated, aliases, Optional.empty());
  }

  public Filing {
    aliases = List.copyOf(aliases);
  }

  /** That of an article that comes into the archive. */
  public static Filing added(LocalDate day) {
    return new Filing(Optional.of(day), Optional.empty(), List.of());
  }

  /** The same in a folder. */
  public Filing in(String place) {
    return new Filing(added, updated, aliases, Optional.of(place));
  }

  /** The day on which the archive changed by this article the last time. */
  public Optional<LocalDate> changed() {
    return updated.or(() -> added);
  }
}
