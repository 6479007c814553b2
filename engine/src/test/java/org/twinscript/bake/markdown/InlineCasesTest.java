package org.twinscript.bake.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands within a line, case by case. */
class InlineCasesTest {

  static Stream<Arguments> emphasis() throws IOException {
    return cases("emphasis.tsv");
  }

  static Stream<Arguments> inline() throws IOException {
    return cases("inline.tsv");
  }

  @ParameterizedTest
  @MethodSource
  void emphasis(String markdown, String html) {
    assertEquals(html, Bodies.inline(markdown));
  }

  @ParameterizedTest
  @MethodSource
  void inline(String markdown, String html) {
    assertEquals(html, Bodies.inline(markdown));
  }

  private static Stream<Arguments> cases(String table) throws IOException {
    try (var stream = InlineCasesTest.class.getResourceAsStream("/bake/markdown/" + table)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n"))
          .filter(line -> !line.startsWith("# "))
          .map(line -> Arguments.of((Object[]) line.split("\t")));
    }
  }
}
