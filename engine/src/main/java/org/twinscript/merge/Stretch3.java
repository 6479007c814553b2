package org.twinscript.merge;

import java.util.List;

/**
 * A stretch of three sequences between two places where all of them agree.
 *
 * @param base what both sides began with
 * @param mine what one side made of it
 * @param theirs what the other made of it
 */
record Stretch3<T>(List<T> base, List<T> mine, List<T> theirs) {

  Stretch3 {
    base = List.copyOf(base);
    mine = List.copyOf(mine);
    theirs = List.copyOf(theirs);
  }

  /** Whether at most one side has changed it, or both in the same way. */
  boolean isClean() {
    return mine.equals(theirs) || mine.equals(base) || theirs.equals(base);
  }

  /** What a clean stretch comes to. */
  List<T> merged() {
    return mine.equals(base) ? theirs : mine;
  }
}
