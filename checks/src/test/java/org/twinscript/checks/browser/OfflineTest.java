package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebDriverException;

/** Who asks to read offline can read again what they read, and nothing else, until they say so. */
@ExtendWith(Browsing.class)
class OfflineTest {

  private static final String ARTICLE = "zh-hans/articles/2016/jiating-yisheng-qianyue-sidi/";
  private static final String OTHER = "zh-hans/articles/2015/shipin-anquan-fa-xiuding/";
  private static final String UNREAD = "zh-hans/articles/2021/yishi-fa-tongguo/";

  /** Below a folder, and with a server that really goes away. */
  @Test
  void whatWasReadIsThereWithoutANetworkUntilItIsTakenBack(Visitor visitor) {
    SiteServer archive = new SiteServer(visitor.site().folder(), "/some/where/");
    String home = archive.address().toString();
    visitor.driver().get(home + ARTICLE);
    assertEquals(
        false, eventually(visitor, "navigator.serviceWorker.getRegistration().then(Boolean)"));
    assertEquals(0L, eventually(visitor, "caches.keys().then((names) => names.length)"));
    Object before = visitor.ask("document.querySelector('[data-offline]').textContent");
    visitor.click("[data-offline]");
    until(visitor, "document.querySelector('[data-offline]').textContent !== '" + before + "'");
    visitor.driver().get(home + OTHER);
    until(visitor, "caches.match('" + home + OTHER + "').then(Boolean)");
    archive.close();

    for (String path : new String[] {ARTICLE, OTHER}) {
      visitor.driver().get(home + path);
      assertTrue(
          visitor.ask("document.querySelector('h1').textContent.trim()").toString().length() > 3);
      assertEquals(
          "sticky", visitor.ask("getComputedStyle(document.querySelector('.masthead')).position"));
      assertTrue(
          !before.equals(visitor.ask("document.querySelector('[data-offline]').textContent")));
    }
    visitor.driver().get(home + UNREAD);
    assertEquals(home + "zh-hans/offline/#missing", visitor.driver().getCurrentUrl());
    assertEquals(true, visitor.ask("document.querySelector('#missing').checkVisibility()"));
    until(visitor, "document.querySelectorAll('main .index a').length === 2");
    assertEquals(
        home + ARTICLE,
        visitor.ask(
            "[...document.querySelectorAll('main .index a')].map((a) => a.href).sort()[1]"));

    visitor.click("main button:not([hidden])");
    until(visitor, "document.querySelectorAll('main .index a').length === 0");
    assertEquals(0L, eventually(visitor, "caches.keys().then((names) => names.length)"));
    assertThrows(WebDriverException.class, () -> visitor.driver().get(home + ARTICLE));
  }

  private static Object eventually(Visitor visitor, String promise) {
    return visitor.driver().executeAsyncScript(promise + ".then(arguments[0])");
  }

  private static void until(Visitor visitor, String condition) {
    visitor
        .driver()
        .executeAsyncScript(
            "const done = arguments[0]; const look = async () => (await (%s)) ? done() : setTimeout(look, 30); look();"
                .formatted(condition));
  }

  @Test
  void aBrowserIsToldTheNamesOfTheArchive(Visitor visitor) {
    visitor.open("zh-hant/");
    assertEquals(
        "簡繁資料館 · 简繁资料馆",
        eventually(
            visitor,
            "fetch(document.querySelector('[rel=manifest]').href).then((answer) =>"
                + " answer.json()).then(async ({ name, icons, start_url }) => { for (const { src }"
                + " of icons) { if (!(await fetch(src)).ok) throw src; } return name; })"));
  }
}
