package org.twinscript.bake.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.twinscript.article.Origin;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.FileMemory;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;

/** What restored each imported article. A ledger is read when its article's page is made. */
public final class RepairSummaries {

  private final Path content;
  private final FileMemory ledgers;

  /**
   * Those of an archive.
   *
   * @param content the folder whose ledgers hold each change
   */
  public RepairSummaries(Path content, FileMemory ledgers) {
    this.content = content;
    this.ledgers = ledgers;
  }

  /** What restored an article, kind by kind. */
  public Deferred<List<RepairSummary>> of(Origin origin) {
    Path ledger = LedgerFile.of(content, origin.rawSha256());
    return Deferred.later(ledgers.fingerprint(ledger), () -> RepairSummary.of(origin, content));
  }

  /** The account of an article's import, as far as it is kept. */
  public Deferred<Optional<Ledger>> ledger(Origin origin) {
    Path ledger = LedgerFile.of(content, origin.rawSha256());
    return Deferred.later(
        ledgers.fingerprint(ledger), () -> LedgerFile.read(content, origin.rawSha256()));
  }
}
