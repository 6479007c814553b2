/**
 * Pictures for where a page is shared. Doors: {@code SharePictures} for those of an edition, {@code
 * ShareFonts} for the folders they depend on.
 */
package org.twinscript.bake.share;
