package org.twinscript.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The keys of the front matter whose values can make a facet. */
public enum FacetKey {
  /** Who wrote it. */
  AUTHOR,
  /** Who translated it. */
  TRANSLATOR,
  /** The series it is a part of. */
  SERIES,
  /** Who published it. */
  SOURCE,
  /** Where it happened. */
  PLACE;

  /** As the front matter writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FacetKey> of(String word) {
    return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
  }
}
