package org.twinscript.bake.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** No cell begins with what a spreadsheet would run. */
class SpreadsheetTextTest {

  private static final List<String> SIGNS =
      List.of("=", "+", "-", "@", "＝", "＋", "－", "＠", "﹢", "﹣", "﹦", "﹫", "−", "⁼", "₊");

  private static final List<String> UNSEEN =
      List.of(
          "",
          "\t",
          "\r",
          "\n",
          " ",
          "\u00A0",
          "\u3000",
          "\u200B",
          "\u200D",
          "\u2060",
          "\uFEFF",
          "\u00AD",
          "\u034F",
          "\uFE0F",
          "\u202E",
          "\u2066",
          "\u180E",
          "\u3164",
          "\uFFA0",
          "\u0000",
          "\uDB40\uDC41",
          "\u200B\t\uFEFF");

  @Test
  void aSignIsGuardedWhateverUnseenStandsBeforeIt() {
    for (String sign : SIGNS) {
      for (String unseen : UNSEEN) {
        String cell = unseen + sign + "1+1";
        assertEquals(
            "'" + cell,
            SpreadsheetText.of(cell),
            sign + " behind " + unseen.codePoints().boxed().toList());
      }
    }
  }

  @Test
  void whatIsUnseenAloneIsGuarded() {
    assertEquals("'\t", SpreadsheetText.of("\t"));
  }

  @Test
  void wordsStayAsTheyAre() {
    for (String text : List.of("", "标题", "2024-03-22", "“=1”", "一=1", "https://example.org/?a=1")) {
      assertEquals(text, SpreadsheetText.of(text));
    }
  }
}
