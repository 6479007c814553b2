package org.twinscript.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.script.Conversions;
import org.twinscript.script.ScriptConverter;

class TraditionalNamesTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("../vocabulary"));

  /** Characters that stand for others in Simplified but are Traditional in their own right too. */
  private static final String BOTH = "里岳谷松于干台咸斗曲布托凌岩峰浚淀范沾志札游昆朱胡姜周千面克合回巨余沈";

  private static final ScriptConverter TO_HANT = Conversions.standard().named("s2tw").orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {Facet.REGION, Facet.THEME})
  void holdNoCharacterThatIsOnlySimplified(String facet) {
    List<String> wrong =
        VOCABULARY.terms(facet).stream()
            .map(Term::hant)
            .filter(name -> name.chars().anyMatch(TraditionalNamesTest::isOnlySimplified))
            .toList();
    assertEquals(List.of(), wrong);
  }

  private static boolean isOnlySimplified(int character) {
    String text = Character.toString(character);
    return !BOTH.contains(text) && !TO_HANT.convert(text).equals(text);
  }

  @ParameterizedTest
  @CsvSource({
    "台州市, 台州市",
    "天台县, 天台縣",
    "烟台市, 煙臺市",
    "台北市, 臺北市",
    "云南省, 雲南省",
    "松江区, 松江區",
    "余姚市, 餘姚市",
    "新余市, 新余市",
    "岳阳市, 岳陽市",
    "岳麓区, 嶽麓區",
    "沈阳市, 瀋陽市",
    "沈丘县, 沈丘縣",
    "叶县, 葉縣",
    "郁南县, 鬱南縣",
    "钟祥市, 鍾祥市",
    "咸阳市, 咸陽市",
    "杭锦后旗, 杭錦後旗",
  })
  void keepTheMeaningOfEachCharacter(String hans, String hant) {
    String found = VOCABULARY.find(Facet.REGION, hans).map(Term::hant).orElse("");
    assertEquals(hant, found);
  }
}
