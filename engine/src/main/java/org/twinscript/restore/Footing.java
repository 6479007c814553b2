package org.twinscript.restore;

/**
 * What the first character of a reading stands on. Its lead byte is lost, and how probable others
 * are is only as right as the models: where nothing but they speaks for a word, a wrong one that
 * they know better has fooled them most often, so more is asked.
 *
 * <p>The bounds were read off runs in news, manuals, a novel and the sentences of the tests, so
 * that none of them was read wrongly; see {@code docs/restoration.md}.
 */
enum Footing {
  /** A part of its word, a common one, stands before the run: 学|校. Or no byte of it is lost. */
  COMMON(0.21, 0.21),
  /** A part of its word stands before the run: 踪|迹. */
  ANCHORED(0.2, 0.2),
  /** It is one of two marks, as behind a quotation: no word competes. */
  MARKS(0.2, 0.2),
  /** A phrase around it stands elsewhere on the page. */
  ON_PAGE(0.03, 0.02),
  /** It is a mark: how long a sentence is says less than a word. */
  MARK(0.14, 0.14),
  /** It begins a term of the archive's field. */
  TERM(0.02, 0.03),
  /** Nothing but the language. */
  NOTHING(0.0026, 0.03);

  private final double bound;
  private final double boundOfMarks;

  Footing(double bound, double boundOfMarks) {
    this.bound = bound;
    this.boundOfMarks = boundOfMarks;
  }

  /** How probable the texts may be, taken together, that begin like one that begins otherwise. */
  double bound(Candidate rival) {
    return rival.beginsWithMark() ? boundOfMarks : bound;
  }

  /** How probable it may be that the place is sound. */
  double bound() {
    return bound;
  }
}
