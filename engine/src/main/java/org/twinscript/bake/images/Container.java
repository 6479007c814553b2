package org.twinscript.bake.images;

/**
 * A picture's file, taken apart far enough to know its size and to leave parts of it out; its
 * pixels are not looked at.
 */
interface Container {

  /** What the file says of itself. */
  Picture picture();

  /** The same pixels, bit for bit, without what tells where the picture was taken. */
  byte[] withoutPlaces();
}
