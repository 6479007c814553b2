package org.twinscript.integrity;

import java.util.Locale;
import org.twinscript.message.Sentence;

/**
 * Something about a file of an archive that is not as it was.
 *
 * @param path from the content folder on, with slashes
 * @param words what it is, for a reader
 */
public record Discrepancy(Kind kind, String path, Sentence words) {

  /** How a file can differ from what the manifest or its ledger says. */
  public enum Kind {
    /** Its bytes are others. */
    CHANGED,
    /** It is not there. */
    LOST,
    /** It has no row. */
    NEW,
    /** It has another name, and the bytes it had. */
    RENAMED,
    /** It has the bytes of another file, which has its. */
    SWAPPED,
    /** It contradicts what it belongs to, or cannot be read at all. */
    BROKEN;

    /** The word in reports: {@code changed}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a person can have meant it; what is broken cannot be meant. */
    public boolean canBeMeant() {
      return this != BROKEN;
    }
  }
}
