package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.script.Script;

/** A page that was written in Traditional is not rewritten; one that a mirror made so is. */
class WrittenInTraditionalTest {

  private static final PageImport PAGES = Records.pageImport();

  @ParameterizedTest
  @ValueSource(
      strings = {"08-taiwan-blog-taken-for-swapped.html", "12-wuhou-in-genuine-traditional.txt"})
  void noCharacterIsChanged(String name) throws URISyntaxException {
    ImportedPage page = PAGES.run(page(name));
    assertEquals(Script.HANT, page.article().script());
    assertEquals(List.of(), page.restoration().repairs());
    assertEquals(
        page.damaged().blocks().stream().map(block -> block.text().strip()).toList(),
        page.restoration().passages().stream()
            .skip(page.restoration().passages().size() - page.damaged().blocks().size())
            .map(String::strip)
            .toList());
  }

  @Test
  void aMirrorsPageIs() throws URISyntaxException {
    ImportedPage page = PAGES.run(page("10-gloss-inside-a-character.txt"));
    assertEquals(Script.HANS, page.article().script());
    String body = page.article().markdown();
    for (String read : List.of("因为一开始", "实际产量仅三成", "高温热解煤气除尘", "规模化应用", "服务更多的群众")) {
      assertTrue(body.contains(read), read + " in " + body);
    }
    assertEquals(List.of(), page.restoration().doubts());
  }

  private static Path page(String name) throws URISyntaxException {
    return Path.of(WrittenInTraditionalTest.class.getResource("intake/sites/" + name).toURI());
  }
}
