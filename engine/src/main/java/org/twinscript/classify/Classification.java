package org.twinscript.classify;

import java.util.List;
import java.util.stream.Stream;
import org.twinscript.article.Subjects;

/**
 * What an article was found to be about, and why.
 *
 * @param regions the regions assigned, highest score first
 * @param themes the themes assigned, highest score first
 */
public record Classification(List<Evidence> regions, List<Evidence> themes) {

  public Classification {
    regions = List.copyOf(regions);
    themes = List.copyOf(themes);
  }

  /** The terms without the reasons, as an article keeps them. */
  public Subjects subjects() {
    return new Subjects(
        regions.stream().map(Evidence::term).toList(),
        themes.stream().map(Evidence::term).toList());
  }

  /** Every reason: the regions', then the themes'. */
  public List<Evidence> all() {
    return Stream.concat(regions.stream(), themes.stream()).toList();
  }
}
