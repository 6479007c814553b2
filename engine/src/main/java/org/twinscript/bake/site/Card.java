package org.twinscript.bake.site;

import java.util.List;
import java.util.Optional;
import org.twinscript.bake.cache.Shared;

/**
 * An article in a list.
 *
 * @param path from the edition's root
 * @param day the date as {@code 2024-03-05}
 * @param date the date in words
 */
public record Card(
    String title,
    String path,
    Optional<String> day,
    String date,
    Optional<String> source,
    String summary,
    List<Link> regions,
    List<Link> themes)
    implements Shared {}
