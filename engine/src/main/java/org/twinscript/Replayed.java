package org.twinscript;

import java.nio.file.Path;
import org.twinscript.message.Sentence;

/**
 * What the replay of a page's ledger came to.
 *
 * @param note the content file; where the text is not the file's, also the first difference, and
 *     where nothing could be compared, why
 */
public record Replayed(Path raw, Status status, Sentence note) {

  /** How a replay can end. */
  public enum Status {
    /** Raw page and ledger give the file's text to the last character, and its header. */
    EXACT("exact"),
    /** They give what was imported; a person has edited the file since. */
    EDITED("edited since"),
    /** They give what was imported; a person has taken the article out of the archive since. */
    DELETED("deleted"),
    /** They give something else than was imported. */
    DIFFERS("differs"),
    /** There is nothing to replay, or nothing to compare it with. */
    UNPROVEN("unproven");

    private final String words;

    Status(String words) {
      this.words = words;
    }

    /** The words in reports: {@code edited since}. */
    public String words() {
      return words;
    }

    /** Whether somebody has to look at the page. */
    public boolean needsAttention() {
      return this == DIFFERS || this == UNPROVEN;
    }
  }
}
