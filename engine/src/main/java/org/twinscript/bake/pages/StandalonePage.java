package org.twinscript.bake.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * A page about the archive.
 *
 * @param html its body
 * @param changed the day of its last change
 * @param body what its text has to load
 */
@ForTemplate("page.ftlh")
record StandalonePage(Deferred<String> html, Optional<LocalDate> changed, BodyNeeds body)
    implements TemplateData {}
