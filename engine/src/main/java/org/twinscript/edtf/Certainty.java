package org.twinscript.edtf;

/**
 * How sure a date is. EDTF level 1: “The characters '?', '~' and '%' are used to mean "uncertain",
 * "approximate", and "uncertain" as well as "approximate", respectively. These characters may occur
 * only at the end of the date string and apply to the entire date.”
 */
public enum Certainty {
  SURE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  BOTH("%");

  private final String mark;

  Certainty(String mark) {
    this.mark = mark;
  }

  /** What stands behind the date. */
  String mark() {
    return mark;
  }

  static Certainty of(String mark) {
    for (Certainty certainty : values()) {
      if (certainty.mark.equals(mark)) {
        return certainty;
      }
    }
    throw new IllegalArgumentException(mark);
  }
}
