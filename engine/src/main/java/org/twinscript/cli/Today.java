package org.twinscript.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The day that is written into new content files, in China. {@code SOURCE_DATE_EPOCH} sets it, as
 * for all builds that are to be repeated.
 */
final class Today {

  private static final String VARIABLE = "SOURCE_DATE_EPOCH";

  /** All dates in the archive are dates in China. */
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private Today() {}

  /**
   * The day.
   *
   * @throws ParameterException when the variable is set and is no time
   */
  static LocalDate of(CommandSpec spec) {
    try {
      return of(Optional.ofNullable(System.getenv(VARIABLE)), Clock.systemUTC());
    } catch (NumberFormatException | DateTimeException e) {
      throw WrongCall.of(spec, "call.no-epoch", VARIABLE);
    }
  }

  static LocalDate of(Optional<String> seconds, Clock clock) {
    Instant now =
        seconds
            .filter(text -> !text.isBlank())
            .map(text -> Instant.ofEpochSecond(Long.parseLong(text.strip())))
            .orElseGet(clock::instant);
    return now.atOffset(CHINA).toLocalDate();
  }
}
