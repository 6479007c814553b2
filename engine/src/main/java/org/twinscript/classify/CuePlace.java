package org.twinscript.classify;

import java.util.Locale;

/** Where in an article a cue stands, and how much it counts there. */
enum CuePlace {
  TITLE(4),
  /** The publisher: a health commission writes about its own region. */
  SOURCE(3),
  /** The first paragraph, where news says who and where. */
  LEAD(2),
  HEADING(2),
  BODY(1);

  private final double factor;

  CuePlace(double factor) {
    this.factor = factor;
  }

  double factor() {
    return factor;
  }

  /** The name in reports: {@code title}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
