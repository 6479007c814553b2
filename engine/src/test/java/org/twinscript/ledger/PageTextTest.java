package org.twinscript.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinscript.ledger.Ledger.Literal;
import org.twinscript.ledger.Ledger.Part;
import org.twinscript.ledger.Ledger.Slice;

class PageTextTest {

  private static final PageText TEXT = new PageText("首頁\n\n  一個標題  \n  第一段文字。\n  第二段文字。");

  @Test
  void tellsLineAndColumnsOfAPassage() {
    assertEquals(List.of(new Slice(3, 2, 6)), TEXT.find("一個標題", 0).parts());
    assertEquals(List.of(new Slice(5, 2, 8)), TEXT.find("第二段文字。", 0).parts());
  }

  @Test
  void looksOnlyBehindTheGivenPlace() {
    PageText twice = new PageText("相同\n相同\n");
    PageText.Found first = twice.find("相同", 0);
    assertEquals(List.of(new Slice(2, 0, 2)), twice.find("相同", first.end()).parts());
  }

  @Test
  void cutsAParagraphAtItsMarkup() {
    PageText html = new PageText("<p>廣州市的<b>社區醫院</b>&nbsp;延長了\n 門診的時間。</p>");
    List<Part> parts = html.find("廣州市的社區醫院\u00A0延長了 門診的時間。", 0).parts();
    assertEquals(
        List.of(
            new Slice(1, 3, 7), new Slice(1, 10, 14), new Literal("\u00A0延長了"), new Slice(2, 0, 7)),
        parts);
    assertEquals("廣州市的社區醫院\u00A0延長了 門診的時間。", html.read(parts));
  }

  @Test
  void spellsOutWhatIsNotOnThePage() {
    List<Part> parts = TEXT.find("甲：乙；丙：丁", 0).parts();
    assertEquals(List.of(new Literal("甲：乙；丙：丁")), parts);
    assertEquals("甲：乙；丙：丁", TEXT.read(parts));
  }

  @Test
  void refusesPlacesThatAPageDoesNotHave() {
    assertThrows(IllegalArgumentException.class, () -> TEXT.read(List.of(new Slice(5, 0, 99))));
    assertThrows(IllegalArgumentException.class, () -> TEXT.read(List.of(new Slice(9, 0, 1))));
    assertThrows(IllegalArgumentException.class, () -> new Slice(1, 3, 2));
  }
}
