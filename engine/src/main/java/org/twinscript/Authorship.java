package org.twinscript;

import java.util.List;
import org.twinscript.ledger.Ledger.Field;
import org.twinscript.restore.Doubt;

/**
 * Who wrote an article, as its page says.
 *
 * @param names those written into the article
 * @param doubts of those that are not
 * @param found all of them as on the page
 */
record Authorship(List<String> names, List<Doubt> doubts, List<String> found) {

  private static final String BETWEEN = "; ";

  Authorship {
    names = List.copyOf(names);
    doubts = List.copyOf(doubts);
    found = List.copyOf(found);
  }

  /** What the ledger notes: the names, and how the page spells them where it does so otherwise. */
  List<Field> fields() {
    if (names.isEmpty()) {
      return List.of();
    }
    Field written = new Field("author", String.join(BETWEEN, names));
    return names.equals(found)
        ? List.of(written)
        : List.of(written, new Field("author-on-page", String.join(BETWEEN, found)));
  }
}
