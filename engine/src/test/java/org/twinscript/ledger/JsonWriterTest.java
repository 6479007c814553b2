package org.twinscript.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.article.Characters;

class JsonWriterTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "卫\\uD800生",
        "\\uDC00",
        "\\uD800",
        "\\uD800\\uD800\\uDC00",
        "𠮷",
        "\\u009B31m",
        "\\uFFFF",
        "\\n"
      })
  void tellsAnyText(String escaped) throws IOException {
    String text = JSON.readTree('"' + escaped + '"').asText();
    String json = json(text);
    assertEquals(text, JSON.readTree(json).asText(), json);
    assertTrue(json.codePoints().noneMatch(Characters::isForbidden), json);
  }

  /** Jackson hands its text on in pieces, so a pair may come in two. */
  @Test
  void keepsAPairTogetherAcrossPieces() throws IOException {
    for (int before = 3_990; before < 4_010; before++) {
      String text = "字".repeat(before) + "𠮷";
      assertEquals(text, JSON.readTree(json(text)).asText());
    }
  }

  private static String json(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // A strict encoder, as that of files is.
    Writer utf8 = new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder());
    try (JsonGenerator generator = JSON.createGenerator(new JsonWriter(utf8))) {
      generator.writeString(text);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
