package org.twinscript.bake.pages;

import java.util.List;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * One year and its articles; also those whose date is not known.
 *
 * @param months those that have articles
 * @param list the articles
 */
@ForTemplate("year.ftlh")
record YearPage(List<Link> months, CardList list) implements TemplateData {}
