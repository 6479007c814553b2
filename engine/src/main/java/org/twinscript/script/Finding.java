package org.twinscript.script;

import java.util.Locale;
import org.twinscript.message.Sentence;

/**
 * A place where a person should look, because the conversion may be wrong there.
 *
 * @param offset where it stands in the text checked, in UTF-16 units; zero when it is the whole
 * @param text what stands there
 * @param note what is doubtful about it
 */
public record Finding(Kind kind, int offset, String text, Sentence note) {

  /** What can be doubtful. */
  public enum Kind {
    /** Read from the left and from the right the text falls into other phrases. */
    SEGMENTATION,
    /** A character with several forms in the other script, and no phrase around it. */
    UNDECIDED,
    /** What may be a person, whose surname is another word far more often. */
    NAME,
    /** A quotation mark without a partner. */
    QUOTATION,
    /** Another script than was declared, or both at once. */
    SCRIPT,
    /** Traditional that was made character by character. */
    SWAPPED;

    /** The word in reports: {@code segmentation}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
