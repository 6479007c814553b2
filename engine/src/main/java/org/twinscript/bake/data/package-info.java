/**
 * The archive as files to download, for those who count, compare or harvest. Doors: {@code
 * Downloads} writes them, {@code DataFile} is one that was written.
 */
package org.twinscript.bake.data;
