package org.twinscript.bake.pages;

import org.twinscript.bake.site.RenderedDocument;

/**
 * What a page has to load for its body beside what every page loads.
 *
 * @param files true where pictures or attachments stand in it
 */
record BodyNeeds(boolean files) {

  static BodyNeeds of(RenderedDocument<?> document) {
    return new BodyNeeds(document.gist().hasFiles());
  }
}
