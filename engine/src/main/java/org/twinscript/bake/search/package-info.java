/**
 * Writes the index by which a site is searched, whose form {@code org.twinscript.search} knows.
 * Doors: {@code SearchPress} writes it, {@code SearchMemory} keeps what the next bake needs to
 * write only what has changed.
 */
package org.twinscript.bake.search;
