package org.twinscript.bake.pages;

import org.twinscript.bake.site.Link;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * One month and its articles.
 *
 * @param year the way to the month's year
 * @param list the articles
 */
@ForTemplate("month.ftlh")
record MonthPage(Link year, CardList list) implements TemplateData {}
