package org.twinscript.restore;

/**
 * What the first character of a reading stands on. Its lead byte is lost, and how probable others
 * are is only as right as the models: where nothing but they speaks for a word, a wrong one that
 * they know better has fooled them most often, so more is asked, and the more the less they know of
 * a page's language.
 *
 * <p>The bounds lie, with a margin, below what was read wrongly in texts that were looked at; see
 * {@code docs/restoration.md}.
 */
enum Footing {
  /** A part of its word stands before the run: 学|校. Or no byte of it is lost. */
  ANCHORED(0.3, 0.3, 0.05),
  /** It is one of two marks, as behind a quotation: no word competes. */
  MARKS(0.5, 0.5, 0.5),
  /** A phrase around it stands elsewhere on the page: among names there are others alike. */
  ON_PAGE(0.03, 0.08, 0.0005),
  /** It is a mark: how long a sentence is says less than a word. */
  MARK(0.14, 0.14, 0.14),
  /** It begins a term of the archive's field. */
  TERM(0.03, 0.03, 0.01),
  /** Nothing but the language. */
  WORD(0.03, 0.0036, 0.0026);

  /** How far the models know the language of a page. */
  enum Language {
    /** Laws and news as they were counted on. */
    FAMILIAR,
    USUAL,
    /** Novels, lists of names. */
    STRANGE
  }

  /** A mark where a word may stand has fooled the models less, but where the page says more. */
  private static final double BOUND_OF_A_MARK = 0.05;

  private static final double BOUND_OF_A_MARK_FOR_A_PHRASE = 0.02;

  /** And a word has fooled them more where another one is anchored: 承担 and 承保. */
  private static final double BOUND_BESIDE_AN_ANCHORED_WORD = 0.2;

  private final double[] bounds;

  Footing(double familiar, double usual, double strange) {
    this.bounds = new double[] {familiar, usual, strange};
  }

  /** How probable it may be that the place is sound. */
  double bound(Language language) {
    return bounds[language.ordinal()];
  }

  /** How probable texts may be, taken together, that begin otherwise and stand on something. */
  double bound(Language language, Footing rival) {
    double bound = bound(language);
    if (language == Language.STRANGE) {
      return bound;
    }
    return switch (this) {
      case ON_PAGE -> rival.isOfMarks() ? BOUND_OF_A_MARK_FOR_A_PHRASE : bound;
      case TERM, WORD -> rival.isOfMarks() ? BOUND_OF_A_MARK : bound;
      case ANCHORED -> rival.isOfMarks() ? bound : BOUND_BESIDE_AN_ANCHORED_WORD;
      default -> bound;
    };
  }

  private boolean isOfMarks() {
    return this == MARKS || this == MARK;
  }
}
