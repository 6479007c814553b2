package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.content.PublishedAddresses;
import org.twinscript.sitecheck.PublicPages;
import org.twinscript.sitecheck.SiteCheck;

class MovedAddressesTest {

  private static final String ARTICLE =
      """
      title=广州市扩大免费筛查范围
      date=2024-05-06
      type=article
      status=published
      script=zh-Hans
      regions=广州市
      themes=基层医疗
      %s~~~~~~

      市民凭身份证即可预约。
      """;

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void publishTwoArticles() throws Exception {
    project = new TestProject(folder);
    project.write("content/articles/2024/shaicha.md", ARTICLE.formatted(""));
    project.write("content/articles/2024/yiyuan.md", ARTICLE.formatted("").replace("筛查", "门诊"));
    project.bakeAlone(project.output());
    PublishedAddresses published = PublishedAddresses.read(folder.resolve("content"));
    published.add(PublicPages.of(project.output()));
    published.save();
  }

  @Test
  void aCorrectedDateMovesNeitherFileNorPage() throws Exception {
    project.write(
        "content/articles/2024/shaicha.md", ARTICLE.formatted("").replace("2024-05", "2023-05"));
    project.bakeAlone(project.output());
    assertTrue(html("articles/2024/shaicha/").contains("2023年5月6日"));
    assertTrue(html("years/2023/").contains("articles/2024/shaicha/"));
  }

  @Test
  void anAddressThatWouldBeLostFailsTheBakeWithTheLineToAdd() throws Exception {
    move("shaicha", "mianfei-shaicha", "");
    String sentence = failure();
    assertTrue(sentence.contains("content/published.tsv:"), sentence);
    assertTrue(sentence.contains("aliases=articles/2024/shaicha/"), sentence);
    assertTrue(sentence.contains("articles/2024/shaicha/\tgone"), sentence);
    assertTrue(html("articles/2024/shaicha/").contains("广州市"), "the last site stays");
  }

  /** The page of a restoration follows its article, which is named once. */
  @Test
  void aRestorationIsNoSecondFaultOfItsArticle() throws Exception {
    PublishedAddresses published = PublishedAddresses.read(folder.resolve("content"));
    published.add(List.of("restored/2024/shaicha/"));
    published.save();
    move("shaicha", "mianfei-shaicha", "");
    String sentence = failure();
    assertEquals(1, sentence.lines().count(), sentence);
    assertTrue(sentence.contains("aliases=articles/2024/shaicha/"), sentence);
  }

  @Test
  void anAliasLeadsOnInEachEditionAndToldToServers() throws Exception {
    move("shaicha", "mianfei-shaicha", "aliases=articles/2024/shaicha/; articles/old.html\n");
    project.bakeAlone(project.output());
    for (String edition : List.of("zh-hans", "zh-hant")) {
      String page = project.read(edition + "/articles/2024/shaicha/index.html");
      assertTrue(page.contains("content=\"0; url=../../../articles/2024/mianfei-shaicha/\""), page);
      assertTrue(
          page.contains(
              "<link rel=\"canonical\" href=\"https://example.org/"
                  + edition
                  + "/articles/2024/mianfei-shaicha/\">"),
          page);
      assertTrue(page.contains("noindex") && page.contains("data-toggle"), page);
      assertTrue(Files.exists(project.output().resolve(edition + "/articles/old.html")));
    }
    String redirects = project.read("_redirects");
    assertTrue(
        redirects.contains(
            "/zh-hant/articles/2024/shaicha/ /zh-hant/articles/2024/mianfei-shaicha/ 301\n"),
        redirects);
    assertTrue(
        project
            .read("nginx-moved.map")
            .contains("/zh-hans/articles/old.html /zh-hans/articles/2024/mianfei-shaicha/;\n"));
    assertFalse(project.read("sitemap.xml").contains("/shaicha/"));
    assertEquals(List.of(), SiteCheck.of(project.output()).findings());
  }

  @Test
  void feedsAndHarvestersKnowARenamedArticleByItsFirstAddress() throws Exception {
    move("shaicha", "mianfei-shaicha", "aliases=articles/2024/shaicha/\n");
    project.bakeAlone(project.output());
    String id = "https://example.org/zh-hans/articles/2024/shaicha/";
    assertTrue(project.read("zh-hans/feed.xml").contains("<id>" + id + "</id>"));
    assertTrue(project.read("zh-hans/feed.json").contains("\"id\" : \"" + id + "\""));
    assertTrue(project.read("data/oai.xml").contains("oai:example.org:shaicha<"));
    assertTrue(project.read("zh-hans/feed.xml").contains("articles/2024/mianfei-shaicha/"));
  }

  @Test
  void anotherAliasIsFollowedByTheNextBakeThoughNoOtherFileChanges() throws Exception {
    project.write(
        "content/articles/2024/shaicha.md", ARTICLE.formatted("aliases=articles/2020/a/\n"));
    project.bakeAlone(project.output());
    assertTrue(Files.exists(project.output().resolve("zh-hans/articles/2020/a/index.html")));
    project.write("content/articles/2024/shaicha.md", ARTICLE.formatted(""));
    project.bakeAlone(project.output());
    assertFalse(Files.exists(project.output().resolve("zh-hans/articles/2020/a/index.html")));
    assertFalse(Files.exists(project.output().resolve("_redirects")));
  }

  @Test
  void aRemovedRecordLeavesAPageThatSaysSo() throws Exception {
    Files.delete(folder.resolve("content/articles/2024/shaicha.md"));
    project.write("content/manifest", "# gone  articles/2024/shaicha.md\n");
    project.bakeAlone(project.output());
    assertTrue(html("articles/2024/shaicha/").contains("这条记录已经撤下"));
    assertEquals(
        "/zh-hans/articles/2024/shaicha/ 1;\n/zh-hant/articles/2024/shaicha/ 1;\n",
        project.read("nginx-removed.map"));
    assertEquals(List.of(), SiteCheck.of(project.output()).findings());
  }

  @Test
  void aThemeThatHasNoArticlesAnyMoreLeadsToTheNearestPageAbove() throws Exception {
    for (String name : List.of("shaicha", "yiyuan")) {
      String file = "content/articles/2024/" + name + ".md";
      project.write(file, project.text(file).replace("regions=广州市", "regions=上海市"));
    }
    project.bakeAlone(project.output());
    assertTrue(html("regions/guangdong/guangzhou/").contains("url=../../../regions/guangdong/"));
    assertEquals(List.of(), SiteCheck.of(project.output()).findings());
  }

  @Test
  void theFormerAddressOfATermLeadsOnWithAllBelowIt() throws Exception {
    String themes = project.text("vocabulary/themes.tsv");
    project.write(
        "vocabulary/themes.tsv",
        themes.replace("primary-care\t基层医疗\t基層醫療", "community\t社区医疗\t社區醫療"));
    project.write("vocabulary/renamed.tsv", "theme\tprimary-care\t基层医疗\tprimary-care\tcommunity\n");
    project.bakeAlone(project.output());
    assertTrue(html("themes/primary-care/").contains("url=../../themes/community/"));
    assertTrue(
        html("themes/primary-care/guangdong/")
            .contains("url=../../../themes/community/guangdong/"));
    assertTrue(html("articles/2024/shaicha/").contains("社区医疗"));
    assertEquals(List.of(), SiteCheck.of(project.output()).findings());
  }

  @Test
  void aRowThatLeadsNowhereIsNamed() throws Exception {
    move("shaicha", "mianfei-shaicha", "");
    String file = "content/published.tsv";
    project.write(
        file,
        project
            .text(file)
            .replace("articles/2024/shaicha/\n", "articles/2024/shaicha/\tarticles/2024/x/\n"));
    String sentence = failure();
    assertTrue(sentence.contains("the site has no such page"), sentence);
  }

  private String failure() {
    return assertThrows(IllegalStateException.class, () -> project.bakeAlone(project.output()))
        .getCause()
        .getMessage();
  }

  private void move(String from, String to, String line) throws Exception {
    Files.delete(folder.resolve("content/articles/2024/" + from + ".md"));
    project.write("content/articles/2024/" + to + ".md", ARTICLE.formatted(line));
  }

  private String html(String path) {
    return project.read("zh-hans/" + path + "index.html");
  }
}
