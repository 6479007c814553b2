package org.twinscript.bake.feeds;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Things as <a href="https://schema.org">schema.org</a> names them. */
final class SchemaOrg {

  private SchemaOrg() {}

  static ObjectNode organization(String name) {
    return object("Organization").put("name", name);
  }

  static ObjectNode object(String type) {
    return JsonNodeFactory.instance.objectNode().put("@type", type);
  }
}
