package org.twinscript.bake.pages;

import java.util.List;
import org.twinscript.bake.site.DocumentFacts;
import org.twinscript.bake.site.RenderedDocument;

/**
 * What a page has to load for its body beside what every page loads.
 *
 * @param files true where pictures or attachments stand in it
 * @param hosts that its pictures are fetched from
 */
record BodyNeeds(boolean files, List<String> hosts) {

  static BodyNeeds of(RenderedDocument<?> document) {
    DocumentFacts facts = document.gist();
    List<String> hosts = facts.references().hosts();
    return new BodyNeeds(facts.hasFiles() || !hosts.isEmpty(), hosts);
  }
}
