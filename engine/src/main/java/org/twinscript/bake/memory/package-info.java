/**
 * What lets a bake do only what has changed: fingerprints of what a page is made of, stamps of
 * files, and the file between two bakes that holds both. Knows nothing of articles or pages.
 */
package org.twinscript.bake.memory;
