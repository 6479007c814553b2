package org.twinscript.bake.pages;

import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/** The page on which readers search. */
@ForTemplate("search.ftlh")
record SearchPage() implements TemplateData {}
