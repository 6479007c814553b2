package org.twinscript.restore;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Names of places, which a page may name however rare they are. Simplified; immutable. */
final class PlaceNames {

  static final PlaceNames NONE = new PlaceNames(Set.of());

  static final int SHORTEST = 2;

  static final int LONGEST = 8;

  /** What a name may be written without. */
  private static final String KINDS = "省市县区州盟旗镇乡";

  private final Set<String> names = new HashSet<>();

  PlaceNames(Collection<String> names) {
    for (String name : names) {
      add(name);
      if (KINDS.indexOf(name.charAt(name.length() - 1)) >= 0) {
        add(name.substring(0, name.length() - 1));
      }
    }
  }

  private void add(String name) {
    if (name.length() >= SHORTEST && name.length() <= LONGEST) {
      names.add(name);
    }
  }

  /**
   * The length of the longest name that begins at a character; 0 for none. What stands before the
   * character speaks for a name that it is part of, without this.
   *
   * @param text folded to Simplified
   */
  int longestAt(String text, int at) {
    int length = Math.min(LONGEST, text.length() - at);
    while (length >= SHORTEST && !names.contains(text.substring(at, at + length))) {
      length--;
    }
    return length < SHORTEST ? 0 : length;
  }
}
