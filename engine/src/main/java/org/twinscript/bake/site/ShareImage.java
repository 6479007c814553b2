package org.twinscript.bake.site;

/**
 * The picture that is shown where a page is shared.
 *
 * @param address absolute
 * @param width in pixels
 * @param height likewise
 */
public record ShareImage(String address, int width, int height) {}
