package org.twinscript.bake.moves;

import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/** The page at the address of a record that was taken out. */
@ForTemplate("removed.ftlh")
public record RemovedPage() implements TemplateData {}
