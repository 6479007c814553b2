package org.twinscript.integrity;

import java.util.Optional;
import org.twinscript.content.ArticleFile;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.InputException;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;
import org.twinscript.message.Sentence;

/** Says what of a changed file has changed, as far as its checksum and its ledger tell. */
final class ChangeWords {

  private final ContentState state;

  ChangeWords(ContentState state) {
    this.state = state;
  }

  Sentence of(String path) {
    if (path.startsWith(LedgerFile.FOLDER + "/")) {
      return Sentence.of("verify.ledger-changed");
    }
    return path.endsWith(ContentFile.EXTENSION)
        ? ofContent(path)
        : Sentence.of("verify.bytes-changed");
  }

  private Sentence ofContent(String path) {
    try {
      ArticleFile file = ArticleFile.read(state.file(path));
      return file.rawSha256()
          .map(sha -> ofImported(file, sha))
          .orElseGet(() -> Sentence.of("verify.changed"));
    } catch (InputException e) {
      return Sentence.of("verify.unreadable", e.sentence());
    }
  }

  private Sentence ofImported(ArticleFile file, String sha) {
    if (file.asImported()) {
      return Sentence.of("verify.as-imported");
    }
    return ledger(sha).filter(ledger -> ledger.textSha256().equals(file.textSha256())).isPresent()
        ? Sentence.of("verify.header-changed")
        : Sentence.of("verify.text-changed");
  }

  private Optional<Ledger> ledger(String sha) {
    try {
      return LedgerFile.read(state.folder(), sha);
    } catch (InputException toldOfTheLedger) {
      return Optional.empty();
    }
  }
}
