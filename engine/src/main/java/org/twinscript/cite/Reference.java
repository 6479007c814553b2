package org.twinscript.cite;

import java.util.List;
import java.util.Optional;
import org.twinscript.article.Series;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.script.Script;

/**
 * What citations say of one page of the archive, in the words of that page's script.
 *
 * @param id letters, digits and hyphens in ASCII; the key under which it is filed
 * @param makers who made the article
 * @param date when it was published, as far as that is known
 * @param said the same in words, or that the date is not known
 * @param archive the name of the archive
 * @param address where the page is read, a URI: held as text, as to parse one costs as much as to
 *     cite it
 */
public record Reference(
    String id,
    Script script,
    String title,
    Makers makers,
    Optional<EdtfDate> date,
    String said,
    String archive,
    String address) {

  /**
   * Who made an article.
   *
   * @param authors its writers; where none is named, the organisation that published it
   * @param translators who translated it
   * @param publisher who published it first, where writers are named
   * @param series the series it is a part of
   * @param licence what may be done with it
   */
  public record Makers(
      List<String> authors,
      List<String> translators,
      Optional<String> publisher,
      Optional<Series> series,
      Optional<String> licence) {

    public Makers {
      authors = List.copyOf(authors);
      translators = List.copyOf(translators);
    }
  }
}
