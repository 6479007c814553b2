package org.twinscript;

import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.PageOutcome.Status;
import org.twinscript.content.Written;
import org.twinscript.message.Sentence;

/** How the writing of an article is reported. */
final class Ending {

  private Ending() {}

  static Status status(Written written) {
    if (written instanceof Written.Imported) {
      return Status.IMPORTED;
    } else if (written instanceof Written.Unchanged) {
      return Status.UNCHANGED;
    } else if (written instanceof Written.Edited) {
      return Status.EDITED;
    } else if (written instanceof Written.Merged) {
      return Status.MERGED;
    }
    return written instanceof Written.Deleted ? Status.DELETED : Status.CONFLICT;
  }

  /** The article's file, where there is one. */
  static Optional<Path> content(Written written) {
    return Optional.of(written.file()).filter(any -> !(written instanceof Written.Deleted));
  }

  /** A clause for a reader; empty for what was simply imported. */
  static Optional<Sentence> reason(Written written) {
    if (written instanceof Written.Unchanged unchanged) {
      return Optional.of(unchanged.reason());
    } else if (written instanceof Written.Edited) {
      return Optional.of(Sentence.of("import.edited"));
    } else if (written instanceof Written.Merged) {
      return Optional.of(Sentence.of("import.merged"));
    } else if (written instanceof Written.Deleted) {
      return Optional.of(Sentence.of("import.deleted"));
    } else if (written instanceof Written.Conflict conflict) {
      return Optional.of(Sentence.of("import.conflict", conflict.beside()));
    }
    return Optional.empty();
  }
}
