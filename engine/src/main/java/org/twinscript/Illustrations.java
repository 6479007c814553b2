package org.twinscript;

import java.util.List;
import org.twinscript.content.PictureCopy;
import org.twinscript.ledger.Ledger.Picture;
import org.twinscript.restore.Doubt;

/**
 * The pictures of a page, and what becomes of their files.
 *
 * @param rows as its ledger accounts for them
 * @param copies the files that belong beside the article and are to be had
 * @param doubts what is missing
 */
record Illustrations(List<Picture> rows, List<PictureCopy> copies, List<Doubt> doubts) {

  Illustrations {
    rows = List.copyOf(rows);
    copies = List.copyOf(copies);
    doubts = List.copyOf(doubts);
  }
}
