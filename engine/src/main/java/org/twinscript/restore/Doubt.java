package org.twinscript.restore;

/**
 * A place that looks damaged and was left as found.
 *
 * @param passage index of the passage in the page, from 0
 * @param offset where it begins, in UTF-16 units of the restored passage
 * @param text what stands there
 * @param why one clause for a reader
 */
public record Doubt(RepairKind kind, int passage, int offset, String text, String why) {}
