package org.twinscript.bake.moves;

import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * The page at an address where another stood before.
 *
 * @param leads the way to where that is now, seen from here
 * @param target its absolute address
 */
@ForTemplate("moved.ftlh")
public record MovedPage(String leads, String target) implements TemplateData {}
