package org.twinscript.bake.template;

import java.util.Optional;

/**
 * What a template is given: a record whose components are the template's variables. Its class names
 * the template by {@link ForTemplate}. A page is as new as the fingerprint of its record.
 */
public interface TemplateData {

  /**
   * Where a template of its own may stand in for the usual one: with {@code region}, {@code
   * facets-region.ftlh} for {@code facets.ftlh}, if there is such a file.
   */
  default Optional<String> variant() {
    return Optional.empty();
  }
}
