/**
 * What is drawn on pages: the map of the provinces, the timeline of the years, tables shaded by
 * count. Java computes the geometry, templates draw. Doors: {@code TileMap} is read once a bake,
 * {@code MapView}, {@code Timeline} and {@code HeatTable} are what a page shows.
 */
package org.twinscript.bake.charts;
