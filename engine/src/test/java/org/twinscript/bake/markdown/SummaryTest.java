package org.twinscript.bake.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SummaryTest {

  private static String summary(String markdown) {
    return Summary.of(Bodies.html(markdown));
  }

  @Test
  void isTheFirstParagraphWithoutMarkup() {
    assertEquals("粗体与链接。", summary("## 题\n\n**粗体**与[链接](./x)。\n\n二"));
  }

  @Test
  void isCutBetweenCharacters() {
    assertEquals("𠮷".repeat(90) + "…", summary("𠮷".repeat(100)));
  }

  @Test
  void isEmptyWithoutAParagraph() {
    assertEquals("", summary("- 一\n- 二"));
  }

  @Test
  void hasNoSpaceWhereHanCharactersMeetAcrossLines() {
    assertEquals("皮肤和头发干燥，要多喝水。", summary("皮肤和头\n发干燥，\n要多喝水。"));
  }

  @Test
  void keepsASpaceBetweenTheLinesOfAPoem() {
    assertEquals("床前明月光 疑是地上霜", summary("床前明月光  \n疑是地上霜"));
  }

  @Test
  void leavesOutTheNumbersOfNotes() {
    assertEquals("留观三十分钟。", summary("留观三十分钟[^1]。\n\n[^1]: 依据规范。"));
  }

  @Test
  void showsWhatIsRaised() {
    assertEquals("H₂O，10⁻⁹，x^n", summary("H~2~O，10^-9^，x^n^"));
  }

  @Test
  void readsSpecialCharactersAsTheyAreSeen() {
    assertEquals("a < b & \"c\" > &lt;", summary("a < b & \"c\" > &amp;lt;"));
  }
}
