/** Finds the regions and themes an article is about, and says which cue chose them. */
package org.twinscript.classify;
