package org.twinscript.bake.feeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * JSON that can stand inside a {@code <script>} element. There HTML knows no entities, and a text
 * such as {@code </script>} or {@code <!--} would end it or change how it is read; so the
 * characters of markup are written as {@code \}{@code u003C} and the like. Safe to share between
 * threads.
 */
final class ScriptSafeJson {

  private static final ObjectWriter WRITER = new JsonMapper().writer(new Markup());

  private ScriptSafeJson() {}

  static String write(JsonNode value) {
    try {
      return WRITER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can always be written", e);
    }
  }

  private static final class Markup extends CharacterEscapes {

    private static final int[] ESCAPES = standardAsciiEscapesForJSON();

    static {
      for (char c : new char[] {'<', '>', '&'}) {
        ESCAPES[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ESCAPES.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return null;
    }
  }
}
