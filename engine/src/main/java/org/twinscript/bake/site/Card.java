package org.twinscript.bake.site;

import java.util.List;
import java.util.Optional;
import org.twinscript.bake.cache.Shared;
import org.twinscript.bake.pictures.Rendition;

/**
 * An article in a list.
 *
 * @param path from the edition's root
 * @param day the date as {@code 2024-03-05}
 * @param date the date in words
 * @param picture the first of its text, small
 */
public record Card(
    String title,
    String path,
    Optional<String> day,
    String date,
    Optional<String> source,
    String summary,
    List<Link> regions,
    List<Link> themes,
    Optional<Rendition> picture)
    implements Shared {

  /** How wide a card's picture is at least, in pixels. */
  static final int PICTURE_WIDTH = 400;
}
