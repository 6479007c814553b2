/**
 * What each page of an edition shows, and which pages there are. Doors: {@code EditionPages} for
 * all of an edition, as {@code PageJob}s to be rendered one by one; {@code DownloadPage}; {@code
 * SiteIndexes} and {@code TileMap}, worked out once for all editions; {@code CardCache}.
 */
package org.twinscript.bake.pages;
