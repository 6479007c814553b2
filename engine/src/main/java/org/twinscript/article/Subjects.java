package org.twinscript.article;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;

/**
 * What an article is about, most important first. Regions are the ones it was assigned; their
 * ancestors follow by roll-up and are not listed.
 *
 * @param others the terms of further tables, by the name of their facet; none is empty
 */
public record Subjects(List<Term> regions, List<Term> themes, Map<String, List<Term>> others) {

  /** No subject at all. */
  public static final Subjects NONE = new Subjects(List.of(), List.of());

  public Subjects {
    regions = List.copyOf(regions);
    themes = List.copyOf(themes);
    others = Collections.unmodifiableMap(new TreeMap<>(others));
  }

  /** Regions and themes alone. */
  public Subjects(List<Term> regions, List<Term> themes) {
    this(regions, themes, Map.of());
  }

  /** The terms of a facet that has a table, by its name. */
  public List<Term> of(String facet) {
    return switch (facet) {
      case Facet.REGION -> regions;
      case Facet.THEME -> themes;
      default -> others.getOrDefault(facet, List.of());
    };
  }
}
