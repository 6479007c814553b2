package org.twinscript.bake.pages;

import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/** The page for addresses that do not exist. */
@ForTemplate("missing.ftlh")
record MissingPage() implements TemplateData {}
