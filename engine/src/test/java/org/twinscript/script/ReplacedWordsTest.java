package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be pressed where an edition's word is not the author's. */
class ReplacedWordsTest {

  private static final ReplacedWords WORDS =
      new ReplacedWords(
          List.of(
              new ReplacedWords.Replaced("程式", "程序"), new ReplacedWords.Replaced("應用程式", "应用程序")));

  private static String button(int word, String text) {
    return "<button type=\"button\" class=\"word\" popovertarget=\"word_%d\">%s</button>"
        .formatted(word, text);
  }

  @Test
  void everyPlaceOfTheWordIsMarkedAndTheLongestWordCounts() {
    assertEquals(
        "<p>寫"
            + button(0, "程式")
            + "，開"
            + button(1, "應用程式")
            + "，改<b>"
            + button(0, "程式")
            + "</b>。</p>",
        WORDS.marked("<p>寫程式，開應用程式，改<b>程式</b>。</p>", "<p>写程序，开应用程序，改<b>程序</b>。</p>"));
  }

  @Test
  void theSameWordStaysPlainWhereTheAuthorWroteIt() {
    assertEquals("<p>程式即" + button(0, "程式") + "</p>", WORDS.marked("<p>程式即程式</p>", "<p>程式即程序</p>"));
  }

  @ParameterizedTest
  @CsvSource({
    "<h2 id=\"s1\">程式</h2>, <h2 id=\"s1\">程序</h2>",
    "<p><a href=\"x\">程式</a></p>, <p><a href=\"x\">程序</a></p>",
    "<p><code>程式</code></p>, <p><code>程序</code></p>",
    "<p translate=\"no\">程式</p>, <p translate=\"no\">程序</p>",
    "<p title=\"程式\">字</p>, <p title=\"程序\">字</p>",
    "<p>這程式</p>, <p>程序</p>",
    "<p>程式</p>, <p></p>",
    "<p>算式</p>, <p>算式</p>"
  })
  void whereItCannotBePressedOrIsNoTwinNothingIsMarked(String shown, String written) {
    assertEquals(shown, WORDS.marked(shown, written));
  }
}
