package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionConverterTest {

  private static final Conversions CONVERSIONS = Conversions.withOverrides(Tables.overrides());

  private final ScriptConverter forth = CONVERSIONS.edition(Script.HANS, Edition.HANT);
  private final ScriptConverter back = CONVERSIONS.edition(Script.HANT, Edition.HANS);

  @ParameterizedTest
  @CsvSource({
    "“一体两翼”发展, 「一體兩翼」發展",
    "“外‘内“最内”内’外”, 「外『內「最內」內』外」",
    "“AI+”医院, 「AI+」醫院",
    "“1—3—7”, 「1—3—7」",
    "WHO’s “One Health”, WHO’s “One Health”",
    "（“WHO”）发布, （「WHO」）發佈",
    "交叉“一‘二”三’, 交叉「一‘二」三’",
    "don’t 与 90’s, don’t 與 90’s"
  })
  void convertsAndComesBack(String simplified, String traditional) {
    assertEquals(traditional, forth.convert(simplified));
    assertEquals(traditional, forth.convert(traditional));
    assertEquals(simplified, back.convert(traditional));
  }

  @ParameterizedTest
  @CsvSource({
    "‘独立’与“引用”, 「獨立」與「引用」, “独立”与“引用”",
    "‘外“内”外’, 「外『內』外」, “外‘内’外”",
    "《‘十四五’规划》, 《「十四五」規劃》, 《“十四五”规划》"
  })
  void theOutermostQuotationHasTheMarksOfItsEdition(String simplified, String full, String again) {
    assertEquals(full, forth.convert(simplified));
    assertEquals(again, back.convert(full));
  }

  @Test
  void aQuotationEndsWithItsLine() {
    assertEquals("“一\n二”\n「三」\n", forth.convert("“一\n二”\n“三”\n"));
  }
}
