package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.fault.InputException;

/** What stands behind a word that readers elsewhere call otherwise. */
class LocalMarksTest {

  private static final String TABLE =
      "# a note\n软件\t軟體\t-\n内存\t記憶體\t記憶體\n塑料\t塑膠\t塑膠\n塑料袋\t塑膠袋\t膠袋\n";

  @TempDir private Path folder;

  private LocalMarks marks(Edition edition) throws IOException {
    Files.writeString(folder.resolve("glossary.tsv"), TABLE);
    return Conversions.ofSite(folder, Map.of()).localMarks(edition);
  }

  private static String small(String lang, String word) {
    return "<small class=\"local\" lang=\"" + lang + "\">（" + word + "）</small>";
  }

  @Test
  void theAuthorsWordStaysAndTheReadersFollowsAtTheFirstMentionAlone() throws IOException {
    assertEquals(
        "<p>這套軟件" + small("zh-TW", "軟體") + "很好。</p><p>軟件要更新。</p>",
        marks(Edition.HANT).in("<p>這套軟件很好。</p><p>軟件要更新。</p>"));
  }

  @Test
  void eachEditionHasItsOwnWordAndNoneWhereItSaysTheSame() throws IOException {
    String html = "<p>用軟件檢查內存，再裝進塑料袋。</p>";
    assertEquals(
        "<p>用軟件檢查內存" + small("zh-HK", "記憶體") + "，再裝進塑料袋" + small("zh-HK", "膠袋") + "。</p>",
        marks(Edition.HANT_HK).in(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>病毒在人體內存在多年。</p>",
        "<h2>軟件</h2>",
        "<p><a href=\"x\">軟件</a></p>",
        "<p><code>軟件</code></p>",
        "<p lang=\"ja\">軟件</p>",
        "<p>軟件（軟體）</p>",
        "<p title=\"軟件\">字</p>"
      })
  void nothingElseIsMarked(String html) throws IOException {
    assertEquals(html, marks(Edition.HANT).in(html));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "软件,軟體;write a Simplified word",
        "软件,軟體,;write a Simplified word",
        "软,軟,軟;at least two",
        "soft,軟體,-;at least two",
        "软件,軟體,-/软件,軟體,-;already above"
      })
  void aFaultOfTheTableIsNamedWithItsLine(String rows, String sentence) throws IOException {
    Path table = folder.resolve("glossary.tsv");
    Files.writeString(table, "# a note\n" + rows.replace(',', '\t').replace('/', '\n') + "\n");
    String message =
        assertThrows(InputException.class, () -> Conversions.ofSite(folder, Map.of())).getMessage();
    assertTrue(message.contains("glossary.tsv:" + (rows.contains("/") ? 3 : 2)), message);
    assertTrue(message.contains(sentence), message);
  }
}
