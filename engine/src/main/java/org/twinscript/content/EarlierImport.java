package org.twinscript.content;

import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.ledger.Ledger;

/**
 * Rebuilds what an earlier import made of a page: what a person's edit and a later import both
 * began with. The page itself is needed for it, which an archive does not hold.
 */
public interface EarlierImport {

  /** The article of that import; nothing when the ledger does not give it any more. */
  Optional<Article> article(Ledger ledger);

  /** For who has no page at hand. */
  static EarlierImport unknown() {
    return ledger -> Optional.empty();
  }
}
