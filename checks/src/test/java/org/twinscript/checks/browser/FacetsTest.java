package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** Lists are narrowed in the browser, and the address keeps what was chosen. */
@ExtendWith(Browsing.class)
class FacetsTest {

  private static final String SHOWN =
      "[...document.querySelectorAll('.cards:not([hidden]) h3')].map(title => title.innerText)";
  private static final String PROVINCE = "regions/guangdong/";

  @Test
  void narrowsTheListToWhatTheRegionsOwnPageShows(Visitor visitor) {
    visitor.open("zh-hans/" + PROVINCE);
    Object expected = visitor.ask(SHOWN);
    visitor.open("zh-hans/");
    visitor.click(".facets summary");
    choose(visitor, "region", "guangdong");
    assertEquals(expected, visitor.ask(SHOWN));
    assertEquals("zh-hans/?region=guangdong", visitor.place());
  }

  @Test
  void keepsTheChoiceInTheOtherScript(Visitor visitor) {
    visitor.open("zh-hans/?region=guangdong");
    int count = counted(visitor);
    visitor.click(".seals a");
    assertEquals("zh-hant/?region=guangdong", visitor.place());
    assertEquals(count, counted(visitor));
  }

  @Test
  void bringsTheWholeListBack(Visitor visitor) {
    visitor.open("zh-hans/");
    Object all = visitor.ask(SHOWN);
    visitor.open("zh-hans/?region=guangdong");
    counted(visitor);
    visitor.click(".facets [type=reset]");
    visitor.driver().executeAsyncScript("setTimeout(arguments[0], 50)");
    assertEquals("zh-hans/", visitor.place());
    assertEquals(all, visitor.ask(SHOWN));
  }

  @Test
  void countsWhatIsFoundForThoseWhoListen(Visitor visitor) {
    visitor.open("zh-hans/?region=guangdong");
    int count = counted(visitor);
    assertEquals(count, ((List<?>) visitor.ask(SHOWN)).size());
    assertTrue(count > 0);
  }

  @Test
  void passesOverAnAddressThatMeansNothing(Visitor visitor) {
    visitor.open("zh-hans/");
    Object all = visitor.ask(SHOWN);
    visitor.open("zh-hans/?theme=no-such-theme");
    counted(visitor);
    assertEquals(all, visitor.ask(SHOWN));
  }

  @Test
  void isNotOfferedWithoutScript(Visitor visitor) {
    visitor.scripting(false);
    visitor.open("zh-hans/?region=guangdong");
    assertEquals(
        "none", visitor.driver().findElement(By.className("facets")).getCssValue("display"));
  }

  private static void choose(Visitor visitor, String facet, String value) {
    counted(visitor);
    visitor.ask(
        "(select => { select.value = '%s'; select.dispatchEvent(new Event('input', {bubbles: true})); })"
                .formatted(value)
            + "(document.querySelector('.facets [name=%s]'))".formatted(facet));
  }

  /** The number the form says, once it says one. */
  private static int counted(Visitor visitor) {
    Object said =
        visitor
            .driver()
            .executeAsyncScript(
                "const done = arguments[0];"
                    + "const look = () => {"
                    + "  const said = document.querySelector('.facets [role=status]').textContent;"
                    + "  if (said) { done(said); } else { setTimeout(look, 20); }"
                    + "};"
                    + "look();");
    return Integer.parseInt(said.toString().replaceAll("\\D", ""));
  }
}
