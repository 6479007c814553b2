package org.twinscript;

import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.PageOutcome.Status;
import org.twinscript.content.Written;

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
  static String reason(Written written) {
    if (written instanceof Written.Unchanged unchanged) {
      return unchanged.reason();
    } else if (written instanceof Written.Edited) {
      return "unchanged: edited since it was imported, and the page brings nothing new";
    } else if (written instanceof Written.Merged) {
      return "edited since it was imported; what is new in the page was merged into the edit";
    } else if (written instanceof Written.Deleted) {
      return "taken out of the archive by a person; import --again puts it back";
    } else if (written instanceof Written.Conflict conflict) {
      return "edited since it was imported, and the page brings something else in the same place;"
          + " both are in "
          + conflict.beside()
          + "; end it with twinscript accept";
    }
    return "";
  }
}
