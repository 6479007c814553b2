package org.twinscript.bake.pages;

import java.util.List;
import java.util.Optional;
import org.twinscript.bake.charts.Timeline;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * One value of a facet and its articles.
 *
 * @param facet the facet's name, by which a template of its own is found
 * @param index the way to all values of the facet
 * @param shelves the value with its feed; none where the facet has no feeds
 * @param trail the values above this one, the widest first
 * @param below the values right below it
 * @param others values of other facets that its articles have, a section each
 * @param timeline how many articles each year has
 * @param query the part of an address that narrows a year to this value
 * @param list its articles
 */
@ForTemplate("facet.ftlh")
record FacetPage(
    String facet,
    Link index,
    List<Link> shelves,
    List<Link> trail,
    List<Link> below,
    List<Section> others,
    Optional<Timeline> timeline,
    String query,
    CardList list)
    implements TemplateData {

  @Override
  public Optional<String> variant() {
    return Optional.of(facet);
  }

  /** Links under a heading. */
  record Section(String name, List<Link> links) {}
}
