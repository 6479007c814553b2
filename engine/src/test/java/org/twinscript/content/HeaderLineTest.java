package org.twinscript.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.article.Article;

/** What is written is read as it was meant, or is not written. */
class HeaderLineTest {

  private static final Path FILE = Path.of("a.md");

  @ParameterizedTest
  @EnumSource(Key.class)
  void readsBackEveryCharacterOfUnicodeOrRefusesIt(Key key) {
    StringBuilder value = new StringBuilder("甲");
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String character = "甲" + Character.toString(c) + "甲";
      if (line(key, character).isPresent()) {
        value.append(character);
      } else {
        assertReadBackOrRefused(key, character);
      }
      if (value.length() > 1000 || c == Character.MAX_CODE_POINT) {
        assertTrue(line(key, value.toString()).isPresent(), () -> codes(value.toString()));
        assertReadBackOrRefused(key, value.toString());
        value.setLength(1);
      }
    }
  }

  /** White space goes there when a header is read; what is sure to be none is left out. */
  @Test
  void readsBackEveryCharacterAtTheEndsOfAValueOrRefusesIt() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int type = Character.getType(c);
      boolean letter = type == Character.OTHER_LETTER;
      if (!letter && type != Character.UNASSIGNED && type != Character.PRIVATE_USE) {
        assertReadBackOrRefused(Key.TITLE, Character.toString(c));
        assertReadBackOrRefused(Key.TITLE, Character.toString(c) + "乙");
        assertReadBackOrRefused(Key.TITLE, "甲" + Character.toString(c));
      }
    }
  }

  private static void assertReadBackOrRefused(Key key, String value) {
    Optional<String> line = line(key, value);
    if (line.isPresent()) {
      Header header = Header.parse(FILE, line.get() + "\n" + Header.END + "\n\n正文。\n");
      boolean same =
          header.lines().equals(Map.of(key, new Header.Line(value, 1)))
              && header.body().equals("正文。");
      if (!same) {
        assertEquals(value, header.lines().toString(), () -> codes(value));
      }
    }
  }

  private static Optional<String> line(Key key, String value) {
    try {
      return Optional.of(HeaderLine.of(key, value));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static String codes(String value) {
    return value.codePoints().mapToObj("U+%04X"::formatted).toList().toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {'\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029, 0, 0x1B, 0x7F, 0x9B, 0xD800})
  void refusesWhatSomeReaderWouldBreakALineAt(int c) {
    String value = "甲" + Character.toString(c) + "terms=卫生:惡意";
    assertThrows(IllegalArgumentException.class, () -> HeaderLine.of(Key.TITLE, value));
  }

  @Test
  void writesNearlyAllOfUnicode() {
    List<Integer> refused =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> line(Key.SOURCE, "甲" + Character.toString(c) + "乙").isEmpty())
            .boxed()
            .toList();
    // 64 controls and DEL without the tab, 2 separators, 2,048 surrogates, 66 noncharacters.
    assertEquals(64 + 2 + 2048 + 66, refused.size(), refused::toString);
  }

  @Test
  void writesNoArticleThatWouldBeReadAsAnother() {
    Article article = Samples.imported("a", "标题", Samples.RAW_A, "正文。");
    assertRefused(Samples.imported("a", "标题\nstatus=draft", Samples.RAW_A, "正文。"));
    assertRefused(Samples.imported("a", " 标题", Samples.RAW_A, "正文。"));
    assertRefused(Samples.imported("a", "标题", Samples.RAW_A, "正文。\r又一行。"));
    assertRefused(Samples.imported("a", "标题", Samples.RAW_A, "正\u0001文。"));
    assertEquals(
        article.title(),
        Header.parse(FILE, ContentFile.write(article)).require(Key.TITLE).orElseThrow());
  }

  private static void assertRefused(Article article) {
    assertThrows(IllegalArgumentException.class, () -> ContentFile.write(article));
  }
}
