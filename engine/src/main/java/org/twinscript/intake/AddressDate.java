package org.twinscript.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in a page's address, as sites file what they publish: {@code /2023/0506/c1.html}, {@code
 * /202305/t20230506_1.html}.
 */
final class AddressDate {

  private static final String YEAR = "(?<!\\d)((?:19|20)\\d{2})";

  private static final Pattern DAY =
      Pattern.compile(
          YEAR
              + "(?:[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\\d|3[01])|[-/_](\\d{1,2})[-/_](\\d{1,2}))(?!\\d)");

  private AddressDate() {}

  static Optional<WrittenDate> of(String path) {
    Matcher day = DAY.matcher(path);
    if (!day.find()) {
      return Optional.empty();
    }
    boolean spread = day.group(2) == null;
    return Dates.first(
            "%s-%s-%s"
                .formatted(day.group(1), day.group(spread ? 4 : 2), day.group(spread ? 5 : 3)))
        .filter(written -> written.date().isPresent());
  }
}
