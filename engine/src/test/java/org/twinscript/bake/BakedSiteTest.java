package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small site, baked once and looked at from many sides. */
class BakedSiteTest {

  private static final String CHANGNING = "articles/2024/changning-clinic/";

  private static TestProject project;
  private static Map<String, String> files;

  @BeforeAll
  static void bake(@TempDir Path folder) {
    project = sample(folder);
    assertEquals(List.of(), project.bake());
    files = project.files();
  }

  static TestProject sample(Path folder) {
    TestProject project = new TestProject(folder);
    project.article(
        "changning-clinic",
        "2024-03-05",
        "长宁区“<script>门诊”",
        """
        time=09:30
        source=上海市卫生健康委员会
        source-url=https://example.org/a?b=1&c=2
        regions=长宁区
        raw-sha256=%s
        repairs=gloss:3,mark:12"""
            .formatted("0123456789abcdef".repeat(4)),
        """
        头发里面，\\<script>alert(1)\\</script>干部。

        ## 清除积水

        [安全](https://example.org/)与[危险]\\(javascript:alert(1))。
        """);
    for (int i = 1; i <= 45; i++) {
      String date = "2023-%02d-%02d".formatted(i % 12 + 1, i % 28 + 1);
      project.article("note-" + i, date, "第" + i + "篇", "regions=广州市", "正文。");
    }
    project.write(
        "content/articles/undated/old-page.md",
        """
        title=舊頁
        type=article
        status=published
        script=zh-Hant
        ~~~~~~

        這裡有頭髮。
        """);
    return project.write(
        "content/articles/2024/unfinished.md",
        """
        title=草稿
        type=article
        status=draft
        date=2024-01-01
        script=zh-Hans
        ~~~~~~

        未完。
        """);
  }

  private static Document page(String path) {
    return Jsoup.parse(files.get(path + "index.html"));
  }

  private static Set<String> paths(String prefix) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(prefix))
        .map(path -> path.substring(prefix.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "page/2/index.html",
        CHANGNING + "index.html",
        "articles/undated/old-page/index.html",
        "regions/index.html",
        "regions/shanghai/index.html",
        "regions/shanghai/changning/index.html",
        "regions/guangdong/guangzhou/page/3/index.html",
        "themes/index.html",
        "years/index.html",
        "years/2023/page/2/index.html",
        "years/undated/index.html",
        "about/index.html",
        "404.html",
        "feed.xml"
      })
  void writesEveryKindOfPageInBothScripts(String path) {
    assertTrue(files.containsKey("zh-hans/" + path));
    assertTrue(files.containsKey("zh-hant/" + path));
  }

  @Test
  void bothEditionsHoldTheSamePaths() {
    assertEquals(paths("zh-hans/"), paths("zh-hant/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "404.html", "sitemap.xml", "robots.txt", "css/site.css", "icon.svg"})
  void writesTheFilesOutsideBothEditions(String path) {
    assertTrue(files.containsKey(path));
  }

  @Test
  void everyLinkAndAnchorResolves() {
    assertEquals(List.of(), LinkCheck.broken(files));
  }

  @Test
  void everyPageNamesBothEditionsAndItself() {
    assertEquals(List.of(), LinkCheck.unreciprocated(files, "https://example.org/"));
  }

  @Test
  void everyPageSaysItsScript() {
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".html") && path.startsWith("zh-")) {
            String lang = path.startsWith("zh-hans/") ? "zh-Hans" : "zh-Hant";
            assertEquals(lang, Jsoup.parse(text).selectFirst("html").attr("lang"), path);
          }
        });
  }

  @Test
  void showsMarkupInTitleAndBodyAsText() {
    Document article = page("zh-hans/" + CHANGNING);
    assertEquals("长宁区“<script>门诊”", article.selectFirst("h1").text());
    assertEquals("头发里面，<script>alert(1)</script>干部。", article.getElementById("p1").text());
    assertEquals(0, article.select("body script:not([src])").size());
  }

  @Test
  void showsAnEscapedLinkAsText() {
    Document article = page("zh-hans/" + CHANGNING);
    assertEquals("安全与[危险](javascript:alert(1))。", article.getElementById("p2").text());
    assertEquals(1, article.select("#p2 a").size());
  }

  @Test
  void convertsTheOtherEditionAndKeepsAnchors() {
    Document hant = page("zh-hant/" + CHANGNING);
    assertTrue(hant.getElementById("p1").text().startsWith("頭髮裡面"));
    assertEquals("長寧區「<script>門診」", hant.selectFirst("h1").text());
    assertEquals("清除積水", hant.getElementById("s1").text());
    assertEquals("这里有头发。", page("zh-hans/articles/undated/old-page/").getElementById("p1").text());
  }

  @Test
  void saysWhichScriptIsTheOriginal() {
    assertTrue(page("zh-hant/" + CHANGNING).selectFirst(".script-note").text().contains("簡體"));
    assertTrue(page("zh-hans/" + CHANGNING).select(".script-note a").isEmpty());
  }

  @Test
  void namesSourceRegionsAndRepairs() {
    Document article = page("zh-hans/" + CHANGNING);
    assertEquals("https://example.org/a?b=1&c=2", article.select(".particulars a").attr("href"));
    assertTrue(article.selectFirst(".particulars").text().contains("上海市 › 长宁区"));
    assertTrue(article.selectFirst(".restoration").text().contains("12 处"));
  }

  @Test
  void rollsArticlesUpToTheRegionsAbove() {
    assertEquals(1, page("zh-hans/regions/shanghai/").select(".card").size());
    assertFalse(files.containsKey("zh-hans/regions/shanghai/huangpu/index.html"));
  }

  @Test
  void listsEqualDatesById() {
    List<String> titles = page("zh-hans/years/2023/").select(".card h3").eachText();
    assertEquals(List.of("第23篇", "第11篇"), titles.subList(0, 2));
  }

  @Test
  void cutsListsIntoPages() {
    assertEquals(20, page("zh-hans/years/2023/").select(".card").size());
    assertEquals(5, page("zh-hans/years/2023/page/3/").select(".card").size());
    assertEquals(
        "../../../../years/2023/page/2/",
        page("zh-hans/years/2023/page/3/").select("[rel=prev]").attr("href"));
  }

  @Test
  void leavesDraftsOut() {
    assertFalse(files.keySet().stream().anyMatch(path -> path.contains("unfinished")));
    assertFalse(files.values().stream().anyMatch(text -> text.contains("草稿")));
  }

  @Test
  void datesTheFeedByItsContent() {
    Document feed = Jsoup.parse(files.get("zh-hant/feed.xml"), Parser.xmlParser());
    assertEquals("2024-03-05T09:30:00+08:00", feed.selectFirst("feed > updated").text());
    assertEquals(20, feed.select("entry").size());
    assertTrue(feed.selectFirst("entry > content").text().contains("頭髮"));
  }

  @Test
  void mapsEveryPageThatIsToBeFound() {
    Document sitemap = Jsoup.parse(files.get("sitemap.xml"), Parser.xmlParser());
    Set<String> mapped = new TreeSet<>(sitemap.select("loc").eachText());
    Set<String> baked =
        files.keySet().stream()
            .filter(path -> path.endsWith("index.html"))
            .map(path -> "https://example.org/" + path.replace("index.html", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(baked, mapped);
  }
}
