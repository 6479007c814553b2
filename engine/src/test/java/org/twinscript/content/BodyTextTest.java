package org.twinscript.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsTheLinesAboveABodyHoweverTheyEnd(String end) {
    assertEquals(4, above("title=題\n~~~~~~\n\n\u3000 \n正文\n\n又一段\n".replace("\n", end)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "title=題", "title=題\n正文\n"})
  void findsNoBodyWithoutAHeader(String file) {
    assertEquals(0, above(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title=題\n~~~~~~", "title=題\n~~~~~~\n"})
  void countsTheHeaderOfAnEmptyBody(String file) {
    assertEquals(2, above(file));
  }

  private static int above(String file) {
    return BodyText.linesAbove(file.getBytes(StandardCharsets.UTF_8));
  }
}
