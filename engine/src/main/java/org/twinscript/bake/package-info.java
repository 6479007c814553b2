/**
 * Bakes the archive: takes in the content files, checks the whole, and writes the site beside the
 * last one, which it then replaces; what has not changed since the last bake is neither read nor
 * written. This room puts the others to work. Doors: {@code Bake} for one bake, {@code Preview} for
 * one after each change, {@code BuildContext} for what a bake begins with and leaves, {@code
 * BakeFailure} for what went wrong.
 */
package org.twinscript.bake;
