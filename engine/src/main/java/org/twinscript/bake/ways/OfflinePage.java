package org.twinscript.bake.ways;

import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/** Reading offline: what a reader's browser keeps of it is filled in there. */
@ForTemplate("offline.ftlh")
record OfflinePage() implements TemplateData {}
