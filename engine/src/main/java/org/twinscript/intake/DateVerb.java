package org.twinscript.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verb that says behind a date what it is the date of: {@code 于 2021-03-04 首次发布}. */
final class DateVerb {

  private static final Pattern VERB =
      Pattern.compile("\\d[日分]?\\s?((?:首次|最后)?(?:发布|发表|修改|更新|编辑))(?!\\p{IsHan})");

  private DateVerb() {}

  /** What the date of a folded line is, if a verb tells. */
  static Optional<Stamp.Role> role(String line) {
    Matcher verb = VERB.matcher(line);
    return verb.find()
        ? Optional.of(verb.group(1).matches(".*发[布表]") ? Stamp.Role.PUBLISHED : Stamp.Role.UPDATED)
        : Optional.empty();
  }
}
