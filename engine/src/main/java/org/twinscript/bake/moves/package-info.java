/**
 * Addresses at which pages stood before: where each leads now, told to browsers by pages, and to
 * servers by files. Its doors are {@link org.twinscript.bake.moves.MoveFinder} and {@link
 * org.twinscript.bake.moves.Moves}.
 */
package org.twinscript.bake.moves;
