/**
 * The archive as files to download, for those who count, compare or harvest. Doors: {@code
 * Downloads} writes them, {@code DataFile} is one that was written, {@code RowMemory} keeps the
 * rows of the longest for the next bake.
 */
package org.twinscript.bake.data;
