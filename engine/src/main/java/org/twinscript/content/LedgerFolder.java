package org.twinscript.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;

/** The ledgers of a content folder: kept with the articles, passed over by the bake. */
final class LedgerFolder {

  /** JBake crawls no folder that holds a file of this name. */
  private static final String IGNORE = ".jbakeignore";

  private final Path contentFolder;
  private final ReadyTexts texts;

  /**
   * Those of an archive.
   *
   * @param texts by which files are written
   */
  LedgerFolder(Path contentFolder, ReadyTexts texts) {
    this.contentFolder = contentFolder;
    this.texts = texts;
  }

  /** Writes a ledger ahead, if it does not stand there already. */
  void prepare(Ledger ledger) {
    String text = text(ledger);
    if (!holds(file(ledger), text)) {
      texts.add(file(ledger).getParent(), text);
    }
  }

  /** Writes a ledger; false when it stood there already, to the last byte. */
  boolean write(Ledger ledger) {
    return write(file(ledger), text(ledger));
  }

  /** What its file holds. */
  String text(Ledger ledger) {
    return texts.of(ledger, () -> LedgerFile.text(ledger));
  }

  /** Where a page's ledger lies. */
  Path file(Ledger ledger) {
    return LedgerFile.of(contentFolder, ledger.rawSha256());
  }

  private boolean write(Path file, String text) {
    if (holds(file, text)) {
      return false;
    }
    Path ignore = contentFolder.resolve(LedgerFile.FOLDER).resolve(IGNORE);
    if (!Files.exists(ignore)) {
      AtomicFiles.write(ignore, "");
    }
    try (FileDraft draft = texts.take(file, text)) {
      draft.place();
    }
    return true;
  }

  /** By its bytes: a ledger that is damaged need be no text. */
  private static boolean holds(Path file, String text) {
    return Files.exists(file)
        && Arrays.equals(ContentFile.bytes(file), text.getBytes(StandardCharsets.UTF_8));
  }
}
