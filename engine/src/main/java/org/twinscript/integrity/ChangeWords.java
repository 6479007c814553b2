package org.twinscript.integrity;

import java.util.Optional;
import org.twinscript.content.ArticleFile;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.InputException;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;

/** Says what of a changed file has changed, as far as its checksum and its ledger tell. */
final class ChangeWords {

  private final ContentState state;

  ChangeWords(ContentState state) {
    this.state = state;
  }

  String of(String path) {
    if (path.startsWith(LedgerFile.FOLDER + "/")) {
      return "its ledger has changed since the manifest was made";
    }
    return path.endsWith(ContentFile.EXTENSION)
        ? ofContent(path)
        : "its bytes have changed since the manifest was made";
  }

  private String ofContent(String path) {
    try {
      ArticleFile file = ArticleFile.read(state.file(path));
      return file.rawSha256()
          .map(sha -> ofImported(file, sha))
          .orElse("has changed since the manifest was made");
    } catch (InputException e) {
      return "has changed and cannot be read any more (" + e.getMessage() + ")";
    }
  }

  private String ofImported(ArticleFile file, String sha) {
    if (file.asImported()) {
      return "is what an import wrote (its checksum holds), and not what the manifest says";
    }
    return ledger(sha).filter(ledger -> ledger.textSha256().equals(file.textSha256())).isPresent()
        ? "its header has changed and its checksum has not; title, source and text are as imported"
        : "its title, source or text has changed and its checksum has not";
  }

  private Optional<Ledger> ledger(String sha) {
    try {
      return LedgerFile.read(state.folder(), sha);
    } catch (InputException toldOfTheLedger) {
      return Optional.empty();
    }
  }
}
