package org.twinscript.restore;

/**
 * One change to one passage, such that it can be replayed: the repairs of a passage, applied in the
 * order they are listed, each to the text the one before it left, turn the damaged passage into the
 * restored one.
 *
 * @param passage index of the passage in the page, from 0
 * @param offset where the change begins, in UTF-16 units of the passage as the repairs before this
 *     one left it
 * @param before what stood there
 * @param after what stands there now; empty when something was taken out
 * @param why one clause for a reader: {@code "wèi is a reading of 衛, and the page has 187 glosses"}
 */
public record Repair(
    RepairKind kind, int passage, int offset, String before, String after, String why) {

  /** The passage after this repair. */
  public String applyTo(String text) {
    if (!text.startsWith(before, offset)) {
      throw new IllegalArgumentException("expected " + before + " at " + offset);
    }
    return text.substring(0, offset) + after + text.substring(offset + before.length());
  }
}
