package org.twinscript.bake.output;

import org.twinscript.bake.cache.FileStamp;
import org.twinscript.bake.cache.Fingerprint;

/**
 * How a bake left a file of the site.
 *
 * @param inputs of all it was made from
 * @param stamp of the file as it was left
 * @param note what the bake wants to know of it without reading it; empty for most
 */
public record OutputEntry(Fingerprint inputs, FileStamp stamp, String note) {}
