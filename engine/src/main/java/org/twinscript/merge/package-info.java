/**
 * Two edits of one text brought together. Its door is {@link org.twinscript.merge.TextMerge}; the
 * rest of it knows nothing but sequences.
 */
package org.twinscript.merge;
