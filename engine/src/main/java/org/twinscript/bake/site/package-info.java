/**
 * The model: the archive's documents in order, as {@code Site}, and as the readers of one edition
 * see it, as {@code EditionView}; the cards, links and words that pages are made of. All of it is a
 * door.
 */
package org.twinscript.bake.site;
