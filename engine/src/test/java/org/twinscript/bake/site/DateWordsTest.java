package org.twinscript.bake.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.bake.TestProject;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.script.Edition;

class DateWordsTest {

  private static final Map<Edition, Words> TABLES =
      Words.load(TestProject.repository().resolve("templates"), Editions.twins());

  private static DateWords words(Edition edition) {
    return new DateWords(TABLES.get(edition));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-03, 2024年5月3日, 2024年5月3日",
    "2024-05, 2024年5月, 2024年5月",
    "2024, 2024年, 2024年",
    "0618, 618年, 618年",
    "0000, 公元前1年, 公元前1年",
    "-0220, 公元前221年, 公元前221年",
    "2001-21, 2001年春, 2001年春",
    "2001-24, 2001年冬, 2001年冬",
    "1997?, 1997年（存疑）, 1997年（存疑）",
    "1997~, 约1997年, 約1997年",
    "1997-07%, 约1997年7月（存疑）, 約1997年7月（存疑）",
    "199X, 1990年代, 1990年代",
    "19XX, 1900至1999年间, 1900至1999年間",
    "2004-XX, 2004年某月, 2004年某月",
    "1985-04-XX, 1985年4月某日, 1985年4月某日",
    "1985-XX-XX, 1985年某月某日, 1985年某月某日",
    "2024-05/2024-06, 2024年5月至6月, 2024年5月至6月",
    "2024-05-03/2024-05-07, 2024年5月3日至7日, 2024年5月3日至7日",
    "2024-05-03/2024-06-07, 2024年5月3日至6月7日, 2024年5月3日至6月7日",
    "2024-05/2024-05-07, 2024年5月至5月7日, 2024年5月至5月7日",
    "2023-12/2024-01, 2023年12月至2024年1月, 2023年12月至2024年1月",
    "1997/2003, 1997年至2003年, 1997年至2003年",
    "1997~/2003?, 约1997年至2003年（存疑）, 約1997年至2003年（存疑）",
    "1985-04-12/.., 1985年4月12日起, 1985年4月12日起",
    "1985/, 1985年起，止于何时不详, 1985年起，止於何時不詳",
    "../1985, 截至1985年, 截至1985年",
    "/1985, 始于何时不详，至1985年, 始於何時不詳，至1985年",
  })
  void saysWhatIsKnownInBothScripts(String edtf, String hans, String hant) {
    Optional<EdtfDate> date = Optional.of(EdtfDate.parse(edtf));
    assertEquals(hans, words(Edition.HANS).of(date));
    assertEquals(hant, words(Edition.HANT).of(date));
  }

  @Test
  void saysThatNothingIsKnown() {
    assertEquals("未注日期", words(Edition.HANS).of(Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"2024, 2024年", "199x, 1990年代", "bc221, 公元前221年"})
  void namesTheYearOfAnAddress(String segment, String name) {
    assertEquals(name, words(Edition.HANS).year(segment));
  }
}
