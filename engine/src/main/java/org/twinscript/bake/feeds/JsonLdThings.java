package org.twinscript.bake.feeds;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Things as schema.org types them. */
final class JsonLdThings {

  private JsonLdThings() {}

  /** A thing of a type, of which nothing else is said yet. */
  static ObjectNode object(String type) {
    return JsonNodeFactory.instance.objectNode().put("@type", type);
  }

  static ObjectNode organization(String name) {
    return object("Organization").put("name", name);
  }
}
