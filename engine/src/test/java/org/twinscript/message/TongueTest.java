package org.twinscript.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {

  private static Tongue of(Map<String, String> environment, String... properties) {
    Properties system = new Properties();
    for (int i = 0; i < properties.length; i += 2) {
      system.setProperty(properties[i], properties[i + 1]);
    }
    return Tongue.of(environment, system);
  }

  @ParameterizedTest
  @CsvSource({
    "zh, SIMPLIFIED",
    "zh_CN.UTF-8, SIMPLIFIED",
    "zh_CN, SIMPLIFIED",
    "zh_SG.utf8, SIMPLIFIED",
    "zh_TW.UTF-8, TRADITIONAL",
    "zh_TW, TRADITIONAL",
    "zh_HK.UTF-8, TRADITIONAL",
    "zh_MO.UTF-8@euro, TRADITIONAL",
    "zh-Hant, TRADITIONAL",
    "zh-Hant-SG, TRADITIONAL",
    "zh_Hans_HK.UTF-8, SIMPLIFIED",
    "en_US.UTF-8, ENGLISH",
    "de_DE.UTF-8, ENGLISH",
    "C, ENGLISH",
    "C.UTF-8, ENGLISH",
    "POSIX, ENGLISH",
    "zhx_TW, ENGLISH"
  })
  void aLocaleAsksForALanguageAndAScript(String locale, Tongue tongue) {
    assertEquals(tongue, of(Map.of("LANG", locale)));
  }

  @ParameterizedTest
  @CsvSource({"zh_TW.Big5", "zh_CN.GB18030", "zh_HK.Big5-HKSCS", "zh_CN.GBK@x"})
  void aTerminalThatIsNotInUtf8IsSpokenToInEnglish(String locale) {
    assertEquals(Tongue.ENGLISH, of(Map.of("LANG", locale)));
    assertEquals(Tongue.ENGLISH, of(Map.of("LC_MESSAGES", "zh_TW.UTF-8", "LC_CTYPE", locale)));
    assertEquals(Tongue.ENGLISH, of(Map.of("LC_MESSAGES", locale, "LC_CTYPE", "C.UTF-8")));
  }

  @Test
  void theVariablesDecideInTheOrderOfTheSystem() {
    Map<String, String> environment = new HashMap<>(Map.of("LANG", "zh_CN.UTF-8"));
    environment.put("LC_MESSAGES", "zh_TW.UTF-8");
    assertEquals(Tongue.TRADITIONAL, of(environment));
    environment.put("LC_ALL", "en_GB.UTF-8");
    assertEquals(Tongue.ENGLISH, of(environment));
    environment.put("LC_ALL", "");
    assertEquals(Tongue.TRADITIONAL, of(environment));
  }

  @Test
  void whereTheEnvironmentSaysNothingJavaDoes() {
    Map<String, String> none = Map.of();
    assertEquals(Tongue.ENGLISH, of(none));
    assertEquals(Tongue.ENGLISH, of(none, "user.language", "en", "user.country", "TW"));
    assertEquals(Tongue.SIMPLIFIED, of(none, "user.language", "zh", "user.country", "CN"));
    assertEquals(Tongue.TRADITIONAL, of(none, "user.language", "zh", "user.country", "TW"));
    assertEquals(Tongue.TRADITIONAL, of(none, "user.language", "zh", "user.script", "Hant"));
    assertEquals(
        Tongue.TRADITIONAL,
        of(Map.of("LANG", "C.UTF-8"), "user.language", "zh", "user.country", "HK"));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, true",
    "GB18030, true",
    "Big5, true",
    "ANSI_X3.4-1968, false",
    "ISO-8859-1, false",
    "no-such-charset, false"
  })
  void aLogThatKnowsNoChineseIsInEnglish(String charset, boolean chinese) {
    Properties system = new Properties();
    system.setProperty("file.encoding", charset);
    assertEquals(chinese, Messages.canLogChinese(system));
  }
}
