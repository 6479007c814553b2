package org.twinscript.bake.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinscript.bake.cache.Shared;
import org.twinscript.bake.pictures.Rendition;

/**
 * An article in a list.
 *
 * @param phrases its title cut where a line may end; joined they are the title
 * @param path from the edition's root
 * @param edtf the date as far as it is known: {@code 2024-03-05}, {@code 1997?}
 * @param date the same in words, or that nothing is known
 * @param chips the values of all facets that cards show
 * @param picture the first of its text, small
 */
public record Card(
    String title,
    List<String> phrases,
    String path,
    Optional<String> edtf,
    String date,
    Optional<String> source,
    String summary,
    List<Link> regions,
    List<Link> themes,
    List<Link> chips,
    Optional<Rendition> picture)
    implements Shared {

  /** How wide a card's picture is at least, in pixels. */
  static final int PICTURE_WIDTH = 400;

  /** What HTML knows as a date: years of our era, months and days. */
  private static final Pattern HTML_DATE =
      Pattern.compile("(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?");

  /** The date for a {@code time} element; nothing when it is none for HTML. */
  public Optional<String> day() {
    return edtf.filter(text -> HTML_DATE.matcher(text).matches());
  }
}
