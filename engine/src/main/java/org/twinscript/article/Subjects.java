package org.twinscript.article;

import java.util.List;
import org.twinscript.vocabulary.Term;

/**
 * What an article is about, most important first. Regions are the ones it was assigned; their
 * ancestors follow by roll-up and are not listed.
 */
public record Subjects(List<Term> regions, List<Term> themes) {

  /** No subject at all. */
  public static final Subjects NONE = new Subjects(List.of(), List.of());

  public Subjects {
    regions = List.copyOf(regions);
    themes = List.copyOf(themes);
  }
}
