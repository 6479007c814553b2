package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The root leads readers to their script; no other page ever sends anyone anywhere. */
@ExtendWith(Browsing.class)
class GateTest {

  @Test
  void aReaderOfNeitherScriptStaysAndChooses(Visitor visitor) {
    visitor.open("");
    assertEquals("", visitor.place());
    visitor.click("[data-script=zh-Hant]");
    assertEquals("zh-hant/", visitor.place());
  }

  @ParameterizedTest
  @CsvSource({
    "zh-CN, zh-hans/#as-preferred",
    "zh-SG, zh-hans/#as-preferred",
    "zh, zh-hans/#as-preferred",
    "zh-TW, zh-hant/#as-preferred",
    "zh-HK, zh-hant-hk/#as-preferred",
    "zh-Hant-MO, zh-hant-hk/#as-preferred",
    "'en, zh-TW', zh-hant/#as-preferred",
    "ja, ''"
  })
  void theLanguagesOfTheBrowserDecideTheFirstTime(String languages, String place, Visitor visitor) {
    visitor.languages(languages);
    visitor.open("");
    assertEquals(place, visitor.place());
  }

  @Test
  void theChoiceAtTheGateIsRemembered(Visitor visitor) {
    visitor.open("");
    visitor.click("[data-script=zh-Hant]");
    visitor.open("");
    assertEquals("zh-hant/#as-chosen", visitor.place());
  }

  @Test
  void theChoiceByTheToggleIsRememberedAgainstTheLanguages(Visitor visitor) {
    visitor.languages("zh-CN");
    visitor.open("zh-hans/about/");
    visitor.click(".seals a");
    visitor.open("");
    assertEquals("zh-hant/#as-chosen", visitor.place());
  }

  @Test
  void onlyTheRootSendsTheReaderOn(Visitor visitor) {
    visitor.languages("zh-TW");
    visitor.open("");
    visitor.click(".seals a");
    visitor.click(".seals a");
    for (String path : PageKinds.of(visitor.site())) {
      if (!path.isEmpty()) {
        visitor.open(path);
        assertEquals(path, visitor.place());
      }
    }
  }

  @Test
  void theGateSaysInEachEditionThatItWillSendTheReaderOn(Visitor visitor) {
    visitor.open("");
    assertEquals(
        List.of("zh-Hans", "zh-Hant", "zh-Hant-HK"),
        visitor.ask(
            "[...document.querySelectorAll('li[lang]')]"
                + ".filter(door => /自动转到|自動轉到/.test(door.querySelector('.note').innerText))"
                + ".map(door => door.lang)"));
  }

  @Test
  void thePageItLeadsToSaysWhy(Visitor visitor) {
    visitor.languages("zh-TW");
    visitor.open("");
    assertEquals(
        List.of("as-preferred"),
        visitor.ask(
            "[...document.querySelectorAll('.led')].filter(note => note.offsetParent)"
                + ".map(note => note.id)"));
  }

  @Test
  void goingBackToTheGateStaysThere(Visitor visitor) {
    visitor.open("");
    visitor.click("[data-script=zh-Hans]");
    visitor.driver().navigate().back();
    assertEquals("", visitor.place());
  }

  @Test
  void withoutScriptTheGateIsLinksAlone(Visitor visitor) {
    visitor.scripting(false);
    visitor.languages("zh-TW");
    visitor.open("");
    assertEquals("", visitor.place());
    visitor.click("[data-script=zh-Hant]");
    assertEquals("zh-hant/", visitor.place());
  }
}
