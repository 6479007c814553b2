package org.twinscript;

import java.util.ArrayList;
import java.util.List;

/**
 * What a tool takes for the article on a page.
 *
 * @param title without white space around it
 * @param lines headings, paragraphs, list items, a line each, none empty
 */
record Extraction(String title, List<String> lines) {

  private static final String SPACE = "[\\s\\u00A0\\u3000]+";

  static Extraction of(String title, List<String> lines) {
    return new Extraction(
        tidy(title), lines.stream().map(Extraction::tidy).filter(line -> !line.isEmpty()).toList());
  }

  /** White space is no tool's merit: each run of it counts as one blank, and none at the ends. */
  private static String tidy(String text) {
    return text.replaceAll(SPACE, " ").strip();
  }

  /** How many elements two lists share, counted as often as both have them. */
  static <T> int shared(List<T> found, List<T> truth) {
    List<T> left = new ArrayList<>(truth);
    return (int) found.stream().filter(left::remove).count();
  }

  List<Integer> characters() {
    return lines.stream().flatMap(line -> line.chars().boxed()).filter(c -> c != ' ').toList();
  }
}
