/**
 * What lets a bake do only what has changed: fingerprints of what a page is made of, stamps of
 * files, and the file between two bakes that holds both; values made when they are needed, and the
 * workers that make them. Knows nothing of articles or pages. All of it is a door.
 */
package org.twinscript.bake.cache;
