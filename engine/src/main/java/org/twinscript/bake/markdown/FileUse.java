package org.twinscript.bake.markdown;

/**
 * A place where a body names a file that lies beside it.
 *
 * @param name the file's own
 * @param line counted from 1, in the body
 * @param shown true for a picture that stands in the text, false for a link
 */
public record FileUse(String name, int line, boolean shown) {}
