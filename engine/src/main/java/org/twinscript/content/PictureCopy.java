package org.twinscript.content;

import java.nio.file.Path;

/**
 * A picture's file that belongs beside an article.
 *
 * @param name what it is called there
 * @param sha256 of its bytes
 * @param from where it is to be had
 */
public record PictureCopy(String name, String sha256, Path from) {}
