package org.twinscript.checks.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.twinscript.search.ArticleText;
import org.twinscript.search.SearchSite;
import org.twinscript.search.Searcher;

/**
 * The search in a browser, under the site's policy as a header: it finds what the command line
 * finds, in the same order, whichever script is typed.
 */
@ExtendWith(Browsing.class)
class SearchTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Visitor visitor;
  private final Searcher reference;

  SearchTest(Visitor visitor) {
    this.visitor = visitor;
    this.reference = new Searcher(SearchSite.open(visitor.site().folder()));
  }

  private void open(String edition, String query) {
    visitor.open(edition + "/search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  private Object ask(String script) {
    return visitor.ask(script);
  }

  private void until(String script) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(ask(script))) {
      assertTrue(System.nanoTime() < end, () -> "never came: " + script);
      visitor.driver().executeAsyncScript("setTimeout(arguments[0], 20)");
    }
  }

  private void untilAnswered() {
    until("document.querySelector('[data-search]').dataset.count !== undefined");
  }

  /** All that is found, when the last button is pressed. */
  private List<String> found() {
    untilAnswered();
    while (Boolean.TRUE.equals(ask("!document.querySelector('[data-next]').hidden"))) {
      long shown = (Long) ask("document.querySelectorAll('.found > li').length");
      visitor.driver().executeScript("document.querySelector('[data-next]').click()");
      until(
          "document.querySelector('[data-next]').hidden"
              + " || document.querySelectorAll('.found > li').length > "
              + shown);
    }
    return shown();
  }

  private List<String> shown() {
    return visitor.driver().findElements(By.cssSelector(".found > li")).stream()
        .map(item -> item.getDomAttribute("data-id"))
        .toList();
  }

  private List<String> expected(String query) {
    return reference.find(query).map(ArticleText::id).toList();
  }

  private WebElement field() {
    return visitor.driver().findElement(By.id("query"));
  }

  private String status() {
    return visitor.driver().findElement(By.cssSelector("main [role=status]")).getText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "医院",
        "醫院聯盟",
        "癌",
        "\"服务要求\"",
        "家庭医生 服务",
        "公共卫生体系",
        "醫療 -醫院",
        "-\"家庭医生\" 社区",
        "头发",
        "頭髮",
        "2024年",
        "地区:广州",
        "地區：廣東 醫療",
        "年份:2024 医院",
        "没有这样的字句在此",
        "«»",
        "<script>alert(1)</script>",
        "😀",
        "(a+)+$"
      })
  void findsWhatTheCommandLineFinds(String query) {
    open("zh-hans", query);
    assertEquals(expected(query), found());
    open("zh-hant", query);
    assertEquals(expected(query), found());
    assertEquals(List.of(), visitor.complaints());
  }

  private static List<String> hostile() {
    return List.of(
        "医院".repeat(5_000),
        "医 院 -".repeat(2_500),
        "\"".repeat(10_000),
        "地区:广州 ".repeat(1_400),
        "\\",
        "[^医]院",
        "$&医院{0}",
        "医.院*",
        "医院|社区",
        "%E5%8C%BB%",
        "__proto__ constructor",
        "地区:__proto__",
        "👨‍👩‍👧医院🇨🇳",
        "医\ud83d院\udc00",
        "\ud800",
        "\"><img src=x onerror=alert(1)>",
        "<!--医院-->",
        "医\u0000院",
        "\u0007医\u001b[31m院",
        "医\u200b院\u00ad",
        "  \u00a0　\t",
        "-",
        "-- －- 医院",
        "医院 -",
        "-医院 -社区",
        "-\"家庭医生",
        "\"医院",
        "医院\"社区",
        "”医院“ 「社区",
        "\"\"",
        "地区:",
        "地区：，",
        "地区::广州",
        "：广州",
        "-地区:广东 医院",
        "没有的面:广州",
        "\u202e医院\u202c",
        "\u2067医院\u2069 مستشفى",
        "שלום -医院");
  }

  /** One after the other in the same page, so that what one leaves behind would harm the next. */
  @Test
  void hostileQueriesFindWhatTheCommandLineFinds() {
    visitor.open("zh-hant/search/");
    visitor.complaints();
    for (String query : hostile()) {
      visitor
          .driver()
          .executeScript(
              "delete document.querySelector('[data-search]').dataset.count;"
                  + "const field = document.getElementById('query');"
                  + "field.dispatchEvent(new CompositionEvent('compositionstart'));"
                  + "field.value = JSON.parse(arguments[0]);"
                  + "field.dispatchEvent(new CompositionEvent('compositionend'));",
              escaped(query));
      assertEquals(expected(query), found(), () -> escaped(query));
    }
    assertEquals(List.of(), visitor.complaints());
  }

  /** Half a character is no text that a driver could send. */
  private static String escaped(String text) {
    return text.chars()
        .mapToObj(unit -> String.format("\\u%04x", unit))
        .collect(Collectors.joining("", "\"", "\""));
  }

  /** Pieces of the texts in the reader's script and in the other. */
  @Test
  void findsPiecesOfEitherScript() {
    SearchSite site = SearchSite.open(visitor.site().folder());
    Random random = new Random(23);
    List<String> pieces = new ArrayList<>();
    while (pieces.size() < 30) {
      ArticleText article = site.text(random.nextInt(50));
      List<String> texts = article.texts().get(pieces.size() % 2);
      String text = texts.get(random.nextInt(texts.size()));
      int length = 2 + random.nextInt(7);
      if (text.length() > length) {
        int from = random.nextInt(text.length() - length);
        pieces.add(text.substring(from, from + length).replaceAll("[\"“”「」『』:：\\s-]", ""));
      }
    }
    for (String piece : pieces) {
      open("zh-hant", piece);
      assertEquals(expected(piece), found(), piece);
    }
  }

  @Test
  void showsResultsWhileOneTypes() {
    visitor.open("zh-hant/search/");
    field().sendKeys("家庭医生");
    until("document.querySelectorAll('.found > li').length > 0");
    assertEquals(expected("家庭医生"), found());
    assertTrue(status().contains(" " + expected("家庭医生").size() + " "), status());
    assertEquals("家庭醫生", visitor.driver().findElement(By.cssSelector(".found mark")).getText());
    assertTrue(visitor.place().startsWith("zh-hant/search/?q="), visitor.place());
    visitor.click("a[data-toggle]");
    untilAnswered();
    assertTrue(visitor.place().startsWith("zh-hans/search/?q="), visitor.place());
    assertEquals(expected("家庭医生"), found());
  }

  @Test
  void waitsUntilCharactersAreComposed() {
    visitor.open("zh-hans/search/");
    field().click();
    visitor
        .driver()
        .executeCdpCommand(
            "Input.imeSetComposition",
            Map.of("text", "yi'yuan", "selectionStart", 7, "selectionEnd", 7));
    visitor.driver().executeAsyncScript("setTimeout(arguments[0], 500)");
    assertEquals("", status());
    assertEquals(0L, ask("document.querySelectorAll('.found > li').length"));
    visitor.driver().executeCdpCommand("Input.insertText", Map.of("text", "医院"));
    until("document.querySelectorAll('.found > li').length > 0");
    assertEquals(expected("医院"), found());
  }

  @Test
  void aResultLeadsToItsParagraph() {
    open("zh-hans", "\"研究型医院联盟\"");
    found();
    String address =
        visitor.driver().findElement(By.cssSelector(".found h2 a")).getDomAttribute("href");
    assertTrue(address.contains("#p") && address.contains(":~:text="), address);
    visitor.click(".found h2 a");
    assertTrue(
        visitor.place().contains("guangzhou-yanjiuxing-yiyuan-lianmeng/#p"), visitor.place());
    assertTrue(
        visitor.driver().findElement(By.cssSelector(":target")).getText().contains("研究型医院联盟"));
  }

  @Test
  void whoComesBackOrLooksAtTheTwinFindsThePlaceAgain() {
    open("zh-hans", "医院");
    found();
    String eighth = "document.querySelectorAll('.found > li')[7]";
    visitor.driver().executeScript("scrollBy(0, " + eighth + ".getBoundingClientRect().top - 150)");
    Object id = ask(eighth + ".dataset.id");
    String inPlace =
        "(() => { const item = "
            + eighth
            + "; return item?.dataset.id === '"
            + id
            + "' && Math.abs(item.getBoundingClientRect().top - 150) < 2; })()";
    until(inPlace);
    visitor.driver().executeScript("document.querySelector('a[data-toggle]').click()");
    until("document.documentElement.lang === 'zh-Hant'");
    until(inPlace);
    visitor.driver().executeScript(eighth + ".querySelector('h2 a').click()");
    until("location.pathname.endsWith('/" + id + "/')");
    visitor.driver().navigate().back();
    until(inPlace);
  }

  @Test
  void theKeysLeadThroughFieldAndResults() {
    visitor.open("zh-hans/");
    visitor.press("/");
    assertEquals("q", visitor.focused().getDomAttribute("name"));
    visitor.press("医院", Keys.ENTER);
    untilAnswered();
    assertTrue(visitor.place().startsWith("zh-hans/search/?q="), visitor.place());
    visitor.press("/");
    assertEquals("query", visitor.focused().getDomAttribute("id"));
    visitor.press(Keys.ESCAPE);
    until("document.querySelectorAll('.found > li').length === 0");
    visitor.press("献血");
    until("document.querySelectorAll('.found > li').length > 0");
    visitor.press(Keys.ESCAPE);
    open("zh-hans", "医院");
    found();
    visitor.press("/", Keys.ARROW_DOWN);
    assertEquals(
        ask("document.querySelector('.found h2 a').href"), ask("document.activeElement.href"));
    visitor.press(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ARROW_UP);
    assertEquals("query", visitor.focused().getDomAttribute("id"));
  }

  @Test
  void proposesRegionsAndThemesByNameAndByInitials() {
    visitor.open("zh-hans/search/");
    for (String typed : List.of("广东", "廣東", "gds", "guangdong")) {
      field().clear();
      field().sendKeys(typed);
      until(
          "[...document.querySelectorAll('[role=option]')]"
              + ".some((each) => each.offsetParent && each.textContent.includes('广东省'))");
    }
    visitor.press(Keys.ARROW_DOWN, Keys.ENTER);
    assertEquals("地区:广东省 ", field().getDomProperty("value"));
    until("document.querySelectorAll('.found > li').length > 0");
    assertEquals(expected("地区:广东省"), found());
  }

  @Test
  void choicesNarrowAndSayHowManyThereAre() {
    open("zh-hans", "医院");
    found();
    visitor.driver().executeScript("scrollTo(0, 0)");
    visitor.click("details.facets summary");
    until("document.querySelector('select[name=region]').options.length > 1");
    String label =
        (String) ask("document.querySelector('option[value=guangdong]').textContent.trim()");
    List<String> inGuangdong = expected("医院 地区:广东省");
    assertEquals("广东省 (" + inGuangdong.size() + ")", label);
    visitor.driver().findElement(By.cssSelector("option[value=guangdong]")).click();
    until("location.search.includes('region=guangdong')");
    until("document.querySelector('[data-search]').dataset.count == " + inGuangdong.size());
    assertEquals(inGuangdong, found());
    visitor.open(visitor.place());
    until("document.querySelector('[data-search]').dataset.count == " + inGuangdong.size());
    assertEquals(inGuangdong, found());
    assertEquals("guangdong", ask("document.querySelector('select[name=region]').value"));
  }

  @Test
  void aLongQueryDoesNotHoldThePage() {
    visitor.open("zh-hans/search/");
    visitor.complaints();
    visitor
        .driver()
        .executeScript(
            "const f = document.getElementById('query'); f.value = '医院'.repeat(5000);"
                + " f.dispatchEvent(new Event('input'));");
    untilAnswered();
    assertEquals(List.of(), shown());
    visitor
        .driver()
        .executeScript(
            "const f = document.getElementById('query'); f.value = '\\ud83d医院';"
                + " f.dispatchEvent(new Event('input'));");
    until("document.querySelectorAll('.found > li').length > 0");
    assertEquals(expected("医院"), found());
    assertEquals(List.of(), visitor.complaints());
  }

  @Test
  void withoutScriptThePageSaysSoAndLeadsOn() {
    visitor.scripting(false);
    open("zh-hant", "醫院");
    assertEquals("none", visitor.driver().findElement(By.className("seek")).getCssValue("display"));
    visitor.click(".without a[href$='/data/']");
    assertEquals("zh-hant/data/", visitor.place());
  }

  @Test
  void aFileThatIsOpenedSaysWhatDoesNotWork() {
    visitor
        .driver()
        .get(visitor.site().folder().resolve("zh-hans/search/index.html").toUri().toString());
    until("document.querySelector('[role=status]').textContent.includes('不能搜索')");
  }

  @Test
  void anAddressThatDoesNotExistIsInterpreted() {
    visitor.open("zh-hant/articles/2016/jiating-yisheng-qianyue/");
    until("document.querySelector('[data-lost][data-edition=\"zh-Hant\"] a') !== null");
    String links =
        visitor.driver().findElement(By.cssSelector("[data-lost][data-edition=zh-Hant]")).getText();
    assertTrue(links.contains("家庭醫生簽約服務"), links);
    visitor.open("zh-hans/regions/guangzhou/");
    until("document.querySelector('[data-lost] a') !== null");
    assertTrue(
        visitor
            .driver()
            .findElement(By.cssSelector("[data-lost] a"))
            .getDomAttribute("href")
            .endsWith("regions/guangdong/guangzhou/"));
  }
}
