package org.twinscript.restore;

/**
 * A stretch of a passage that looks damaged and could not be read. Every later step keeps its hands
 * off it, so that the bytes stay what they are.
 *
 * @param start its first UTF-16 unit, in the passage as it stands now
 * @param end behind its last one
 * @param why one clause for a reader
 */
record Unread(int start, int end, String why) {

  Unread moved(int by) {
    return new Unread(start + by, end + by, why);
  }

  boolean overlaps(int from, int to) {
    return start < to && from < end;
  }
}
