package org.twinscript.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.fault.InputException;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;

/** The ledgers of a content folder: kept with the articles, passed over by the bake. */
final class LedgerFolder {

  /** JBake crawls no folder that holds a file of this name. */
  private static final String IGNORE = ".jbakeignore";

  private final Path contentFolder;

  LedgerFolder(Path contentFolder) {
    this.contentFolder = contentFolder;
  }

  /** Writes a ledger; false when it stood there already, to the last byte. */
  boolean write(Ledger ledger) {
    return write(file(ledger), LedgerFile.text(ledger));
  }

  /**
   * Keeps the ledger of a text that was put beside an edited one. Where the page has no ledger yet,
   * or makes the same changes as before, it is the page's own.
   */
  void propose(Ledger ledger, String mark) {
    Path own = file(ledger);
    String text = LedgerFile.text(ledger);
    boolean free = !Files.exists(own) || found(own).filter(text::equals).isPresent();
    write(free ? own : own.resolveSibling(own.getFileName() + mark), text);
  }

  private Path file(Ledger ledger) {
    return LedgerFile.of(contentFolder, ledger.rawSha256());
  }

  private boolean write(Path file, String text) {
    if (found(file).filter(text::equals).isPresent()) {
      return false;
    }
    Path ignore = contentFolder.resolve(LedgerFile.FOLDER).resolve(IGNORE);
    if (!Files.exists(ignore)) {
      AtomicFiles.write(ignore, "");
    }
    AtomicFiles.write(file, text);
    return true;
  }

  private static Optional<String> found(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new InputException(file, "cannot be read; check who may read it.", e);
    }
  }
}
