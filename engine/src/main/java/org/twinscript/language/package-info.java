/**
 * What is known of Chinese, whatever is asked of it: its words, how often they come, how likely a
 * text is, and how its characters are read. Files that others counted are read from here and can be
 * replaced by others of their form; nothing here knows of pages or scripts but for the folding of
 * Traditional to Simplified.
 */
package org.twinscript.language;
