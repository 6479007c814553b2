package org.twinscript.bake.pages;

import java.util.List;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * The articles on one theme in one region, or of any two facets that are crossed.
 *
 * @param index the way to all values of the crossing facet
 * @param term the value of the crossing facet
 * @param top the value it meets
 * @param shelves those of the two that have a feed
 * @param list the articles they share
 */
@ForTemplate("crossing.ftlh")
record CrossingPage(Link index, Link term, Link top, List<Link> shelves, CardList list)
    implements TemplateData {}
