/**
 * The files of pictures: what they say of themselves, the same without the place where they were
 * taken, and smaller ones. {@code PictureFile} and {@code PictureScaler} are the doors; nothing
 * here knows a site.
 */
package org.twinscript.bake.images;
