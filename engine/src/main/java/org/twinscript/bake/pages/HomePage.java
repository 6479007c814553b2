package org.twinscript.bake.pages;

import java.util.List;
import java.util.Optional;
import org.twinscript.bake.charts.MapView;
import org.twinscript.bake.charts.Timeline;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * The first page of an edition.
 *
 * @param total how many articles there are
 * @param map of the provinces
 * @param timeline how many articles each year has
 * @param regions those at the top that have articles
 * @param themes those that have articles
 * @param years those that have articles
 * @param restored the way to the article that took most to restore, where any was imported
 * @param website the site as JSON-LD, ready to stand in a script element
 * @param list all articles, the newest first
 */
@ForTemplate("home.ftlh")
record HomePage(
    int total,
    MapView map,
    Optional<Timeline> timeline,
    List<Link> regions,
    List<Link> themes,
    List<Link> years,
    Optional<Link> restored,
    String website,
    CardList list)
    implements TemplateData {}
