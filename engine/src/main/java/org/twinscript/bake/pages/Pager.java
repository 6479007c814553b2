package org.twinscript.bake.pages;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where one stands in a list of several pages.
 *
 * @param number this page, from 1
 * @param previous the path of the page before
 * @param next the path of the page after
 * @param steps the pages to link: the first, the last and those near this one
 */
record Pager(
    int number, int total, Optional<String> previous, Optional<String> next, List<Step> steps) {

  private static final int NEAR = 2;

  static Pager of(String base, int number, int total) {
    return new Pager(
        number,
        total,
        number > 1 ? Optional.of(path(base, number - 1)) : Optional.empty(),
        number < total ? Optional.of(path(base, number + 1)) : Optional.empty(),
        steps(base, number, total));
  }

  static String path(String base, int number) {
    return number == 1 ? base : base + "page/" + number + "/";
  }

  private static List<Step> steps(String base, int number, int total) {
    TreeSet<Integer> shown = new TreeSet<>(List.of(1, total));
    for (int near = number - NEAR; near <= number + NEAR; near++) {
      if (near >= 1 && near <= total) {
        shown.add(near);
      }
    }
    return shown.stream()
        .map(at -> new Step(at, path(base, at), at > 1 && !shown.contains(at - 1)))
        .toList();
  }

  /**
   * A page number to link.
   *
   * @param afterGap true where numbers before this one are left out
   */
  record Step(int number, String path, boolean afterGap) {}
}
