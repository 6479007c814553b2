package org.twinscript.bake;

import org.twinscript.bake.memory.FileStamp;
import org.twinscript.bake.memory.Fingerprint;

/**
 * How a bake left a file of the site.
 *
 * @param inputs of all it was made from
 * @param stamp of the file as it was left
 * @param note what the bake wants to know of it without reading it; empty for most
 */
record PageMark(Fingerprint inputs, FileStamp stamp, String note) {}
