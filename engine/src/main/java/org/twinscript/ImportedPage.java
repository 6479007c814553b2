package org.twinscript;

import java.util.List;
import org.twinscript.article.Article;
import org.twinscript.article.Filing;
import org.twinscript.classify.Classification;
import org.twinscript.content.PictureCopy;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.intake.RawPage;
import org.twinscript.ledger.Ledger;
import org.twinscript.restore.Restoration;

/** A raw page and all that was made of it on the way to an article. */
public record ImportedPage(
    RawPage raw,
    DamagedArticle damaged,
    Restoration restoration,
    Classification classification,
    Article article,
    Ledger ledger,
    List<PictureCopy> pictures,
    List<Warning> warnings) {

  /** The same with where its article is kept in the archive. */
  ImportedPage filed(Filing filing) {
    return new ImportedPage(
        raw,
        damaged,
        restoration,
        classification,
        article.filed(filing),
        ledger,
        pictures,
        warnings);
  }
}
