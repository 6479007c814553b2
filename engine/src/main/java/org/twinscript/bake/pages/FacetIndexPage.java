package org.twinscript.bake.pages;

import java.util.List;
import java.util.Optional;
import org.twinscript.bake.charts.HeatTable;
import org.twinscript.bake.charts.MapView;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.RegionNode;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * All values of a facet.
 *
 * @param facet the facet's name, by which a template of its own is found
 * @param heading what all its values are called
 * @param map the provinces, where the facet's row asks for it
 * @param tree the values with those below them; nothing for a flat facet
 * @param values all of them, with how many articles each has
 * @param table where they meet the facet they are crossed with
 */
@ForTemplate("facets.ftlh")
record FacetIndexPage(
    String facet,
    String heading,
    Optional<MapView> map,
    List<RegionNode> tree,
    List<Link> values,
    Optional<HeatTable> table)
    implements TemplateData {

  @Override
  public Optional<String> variant() {
    return Optional.of(facet);
  }
}
