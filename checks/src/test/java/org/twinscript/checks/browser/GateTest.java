package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    "zh-CN, zh-hans/",
    "zh-SG, zh-hans/",
    "zh, zh-hans/",
    "zh-TW, zh-hant/",
    "zh-HK, zh-hant/",
    "zh-Hant-MO, zh-hant/",
    "'en, zh-TW', zh-hant/",
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
    assertEquals("zh-hant/", visitor.place());
  }

  @Test
  void theChoiceByTheToggleIsRememberedAgainstTheLanguages(Visitor visitor) {
    visitor.languages("zh-CN");
    visitor.open("zh-hans/about/");
    visitor.click(".seals a");
    visitor.open("");
    assertEquals("zh-hant/", visitor.place());
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
  void theGateSaysInBothScriptsThatItWillSendTheReaderOn(Visitor visitor) {
    visitor.open("");
    assertEquals(
        2L,
        visitor.ask(
            "[...document.querySelectorAll('[lang=zh-Hans] .note, [lang=zh-Hant] .note')]"
                + ".filter(note => /自动转到|自動轉到/.test(note.innerText)).length"));
  }

  @Test
  void goingBackToTheGateStaysThere(Visitor visitor) {
    visitor.open("");
    visitor.click("[data-script=zh-Hans]");
    visitor.driver().navigate().back();
    assertEquals("", visitor.place());
  }

  @Test
  void withoutScriptTheGateIsTwoLinks(Visitor visitor) {
    visitor.scripting(false);
    visitor.languages("zh-TW");
    visitor.open("");
    assertEquals("", visitor.place());
    visitor.click("[data-script=zh-Hant]");
    assertEquals("zh-hant/", visitor.place());
  }
}
