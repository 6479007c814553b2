package org.twinscript.bake;

/** What helps readers to look around and is worked out once, the same for both scripts. */
record Browsing(Crossings crossings, TileMap map) {}
