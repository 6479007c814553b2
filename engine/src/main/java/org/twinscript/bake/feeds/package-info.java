/**
 * The site for programs that follow it: Atom and JSON feeds, site maps, the index by which a
 * browser narrows lists, and what article pages say to machines. Doors: {@code Feeds}, {@code
 * Sitemap}, {@code FacetIndex}, {@code ArticleRecords}.
 */
package org.twinscript.bake.feeds;
