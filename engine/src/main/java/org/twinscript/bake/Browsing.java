package org.twinscript.bake;

import java.util.List;

/**
 * What helps readers to look around and is worked out once, the same for both scripts.
 *
 * @param related what each article is related to, in the order of the site's articles
 * @param mendings what restored the articles that were imported
 */
record Browsing(
    Crossings crossings, TileMap map, List<List<Relation>> related, Mendings mendings) {}
