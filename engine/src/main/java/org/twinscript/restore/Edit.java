package org.twinscript.restore;

/**
 * A change a step proposes: like a {@link Repair}, but its offset is in the text the step looked
 * at, so that a step can decide on all its changes before the first is made.
 */
record Edit(int offset, String before, String after, String why) {

  /** Takes something out. */
  static Edit remove(int offset, String before, String why) {
    return new Edit(offset, before, "", why);
  }

  int end() {
    return offset + before.length();
  }
}
