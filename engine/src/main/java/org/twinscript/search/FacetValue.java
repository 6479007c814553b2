package org.twinscript.search;

import java.util.Arrays;
import java.util.List;

/**
 * A value by which a search can be narrowed.
 *
 * @param facet the name of its facet: {@code region}
 * @param key what addresses call it: {@code guangdong/guangzhou}
 * @param articles how many have it
 * @param initials of its Simplified name in pinyin: {@code gzs}
 * @param names what each edition calls it
 */
public record FacetValue(
    String facet, String key, int articles, String initials, List<String> names) {

  private static final int NAMES = 3;

  public FacetValue {
    names = List.copyOf(names);
  }

  /** A line, but for the facet. */
  String row() {
    return key + '\t' + articles + '\t' + initials + '\t' + String.join("\t", names) + '\n';
  }

  static FacetValue read(String facet, String row) {
    List<String> parts = Arrays.asList(row.split("\t", -1));
    return new FacetValue(
        facet,
        parts.get(0),
        Integer.parseInt(parts.get(1)),
        parts.get(2),
        parts.subList(NAMES, parts.size()));
  }
}
