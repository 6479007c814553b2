package org.twinscript.bake.pages;

import org.twinscript.bake.site.Card;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * One article as a row of a list, rendered once for all lists.
 *
 * @param item the article
 */
@ForTemplate("card.ftlh")
record CardData(Card item) implements TemplateData {}
