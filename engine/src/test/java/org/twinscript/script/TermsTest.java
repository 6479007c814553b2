package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsTest {

  private static final Conversions CONVERSIONS = Conversions.standard();
  private static final Terms TERMS = new Terms(Map.of("里奇", "里奇", "干事", "幹事", "台儿", "台兒"));

  private static String convert(Script from, Edition to, String text) {
    return CONVERSIONS.edition(from, to, TERMS).convert(text);
  }

  @Test
  void ruleInBothDirections() {
    assertEquals("里奇當幹事，裡面", convert(Script.HANS, Edition.HANT, "里奇当干事，里面"));
    assertEquals("里奇当干事，里面", convert(Script.HANT, Edition.HANS, "里奇當幹事，裡面"));
  }

  @Test
  void standInEveryEditionAsWritten() {
    assertEquals("台兒莊在臺灣", convert(Script.HANS, Edition.HANT, "台儿庄在台湾"));
    assertEquals("台兒，衞生", convert(Script.HANT, Edition.HANT_HK, "台兒，衛生"));
  }

  @Test
  void theLongestOfTwoCounts() {
    Terms terms = new Terms(Map.of("干", "干", "干部", "幹部"));
    assertEquals("干和幹部", CONVERSIONS.edition(Script.HANS, Edition.HANT, terms).convert("干和干部"));
  }

  @Test
  void areReadAcrossInlineMarkup() {
    assertEquals(
        "<p>里<b>奇</b>在裡面</p>",
        CONVERSIONS.html(Script.HANS, Edition.HANT, TERMS).convert("<p>里<b>奇</b>在里面</p>").html());
  }

  @Test
  void keepTheNumberOfCharacters() {
    assertThrows(IllegalArgumentException.class, () -> new Terms(Map.of("干事", "幹事長")));
    assertThrows(IllegalArgumentException.class, () -> new Terms(Map.of("", "")));
  }
}
