package org.twinscript.bake.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8TextTest {

  private static final String PAIR = "𠮷";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "é\u07FF\u0800汉\uFFFF",
        "a𠮷b",
        "\uD842",
        "\uDFB7",
        "\uD842a",
        "\uD842汉",
        "\uD842\uD842\uDFB7\uDFB7"
      })
  void givesTheBytesThatJavaGives(String text) throws IOException {
    Utf8Text page = new Utf8Text(8);
    page.write(text, 0, text.length());
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), page.toByteArray());
  }

  @Test
  void joinsAPairWrittenInTwoHalves() throws IOException {
    Utf8Text page = new Utf8Text(8);
    page.write(PAIR, 0, 1);
    page.write(PAIR, 1, 1);
    assertEquals(PAIR, new String(page.toByteArray(), StandardCharsets.UTF_8));
  }

  @Test
  void givesTheSameHoweverATextIsCutIntoScraps() throws IOException {
    String text = "<p>汉é\uD842\uDFB7a\uDFB7\uD842汉\uD842\uD842\uDFB7b\uD842";
    for (int size = 1; size <= text.length(); size++) {
      Utf8Text page = new Utf8Text(8);
      for (int from = 0; from < text.length(); from += size) {
        int count = Math.min(size, text.length() - from);
        if (from / size % 2 == 0) {
          page.write(text, from, count);
        } else {
          page.write(text.toCharArray(), from, count);
        }
      }
      assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), page.toByteArray());
    }
  }

  @Test
  void writesInTheOrderOfWriting() throws IOException {
    Utf8Text page = new Utf8Text(8);
    byte[] encoded = Utf8Text.encoded("<p>汉</p>");
    page.append(encoded);
    page.write("𠮷");
    page.append(encoded);
    page.write("\uD842");
    assertEquals("<p>汉</p>𠮷<p>汉</p>?", new String(page.toByteArray(), StandardCharsets.UTF_8));
  }

  @Test
  void growsBeyondAUsualPage() throws IOException {
    Utf8Text page = new Utf8Text(8);
    String much = "汉字 and words ".repeat(20_000);
    page.write(much, 0, much.length());
    page.append(Utf8Text.encoded("末"));
    assertEquals(much + "末", new String(page.toByteArray(), StandardCharsets.UTF_8));
  }
}
