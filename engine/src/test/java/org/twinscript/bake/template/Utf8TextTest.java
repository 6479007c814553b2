package org.twinscript.bake.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void givesTheBytesThatJavaGives(String text) {
    Utf8Text page = new Utf8Text(new StaticTextCache(), 8);
    page.write(text, 0, text.length());
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), page.toByteArray());
  }

  @Test
  void joinsAPairWrittenInTwoHalves() {
    Utf8Text page = new Utf8Text(new StaticTextCache(), 8);
    page.write(PAIR, 0, 1);
    page.write(PAIR, 1, 1);
    assertEquals(PAIR, new String(page.toByteArray(), StandardCharsets.UTF_8));
  }

  @Test
  void writesWhatIsFixedWhereItStands() {
    Utf8Text page = new Utf8Text(new StaticTextCache(), 8);
    char[] fixed = "<p>汉</p>".toCharArray();
    page.write(fixed);
    page.write("\uD842");
    page.write(fixed);
    assertEquals("<p>汉</p>?<p>汉</p>", new String(page.toByteArray(), StandardCharsets.UTF_8));
  }

  @Test
  void growsBeyondAUsualPage() {
    Utf8Text page = new Utf8Text(new StaticTextCache(), 8);
    String much = "汉字 and words ".repeat(20_000);
    page.write(much, 0, much.length());
    page.append(Utf8Text.encoded("末"));
    assertEquals(much + "末", new String(page.toByteArray(), StandardCharsets.UTF_8));
  }
}
