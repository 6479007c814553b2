package org.twinscript.restore;

/**
 * The undoing of one damage on a whole page. Steps hold no state of a page, so that one step serves
 * all threads.
 */
@FunctionalInterface
interface Step {

  /** Applies its repairs, and notes its doubts, on the draft. */
  void undo(Draft draft);
}
