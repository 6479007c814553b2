package org.twinscript.bake.pages;

import java.util.List;
import org.twinscript.bake.charts.TileMap;
import org.twinscript.bake.related.Relation;
import org.twinscript.bake.site.FacetCrossing;
import org.twinscript.bake.site.RepairSummaries;

/**
 * What helps readers to look around and is worked out once, the same for both scripts.
 *
 * @param crossings where facets meet
 * @param related what each article is related to, in the order of the site's articles
 * @param mendings what restored the articles that were imported
 */
public record SiteIndexes(
    List<FacetCrossing> crossings,
    TileMap map,
    List<List<Relation>> related,
    RepairSummaries mendings) {}
