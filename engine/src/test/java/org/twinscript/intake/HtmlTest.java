package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.article.Block;

class HtmlTest {

  private static final String TITLE = "社区医院免费量血压活动";
  private static final String BODY = "<p>居民今天可以到社区医院量血压。</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "社区医院免费量血压活动",
        "社区医院免费量血压活动_河口晚报",
        "社区医院免费量血压活动 - 健康 - 河口晚报",
        "社区医院免费量血压活动|河口晚报",
        "社区医院免费量血压活动--河口晚报",
      })
  void takesTheTitleOfTheHeadWithoutTheSite(String title) {
    String page = "<title>" + title + "</title><div>" + BODY + "</div>";
    assertEquals(TITLE, read(page).title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PubDate|2024-03-22 09:17|2024-03-22T09:17",
        "publishdate|20240322|2024-03-22",
        "article:published_time|2024-03-22T09:17:58+08:00|2024-03-22T09:17:58",
        "article:published_time|2024-03-22T20:00:00Z|2024-03-23T04:00",
        "PubDate|2024-02-30|",
        "citation_publication_date|2024/03|2024-03",
        "citation_date|2024|2024",
        "PubDate|soon|",
      })
  void takesTheDateOfTheHeadInChinasTime(String name, String content, String expected) {
    DamagedArticle article =
        read(
            "<meta name='%s' content='%s'>".formatted(name, content)
                + "<h1>"
                + TITLE
                + "</h1>"
                + BODY);
    String written =
        article.date().map(String::valueOf).orElse("")
            + article.time().map(time -> "T" + time).orElse("");
    assertEquals(Optional.ofNullable(expected).orElse(""), written);
  }

  @Test
  void prefersWhatAReaderSees() {
    DamagedArticle article =
        read(
            "<meta name=PubDate content=2024-01-01><meta name=ContentSource content=网站><h1>"
                + TITLE
                + "</h1><p>来源：河口晚报 2024-03-22</p>"
                + BODY);
    assertEquals("2024-03-22", article.date().orElseThrow().toString());
    assertEquals(Optional.of("河口晚报"), article.source());
  }

  /** A copy cannot be older than what it is a copy of. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- Page saved with SingleFile url: https://a.example.org/1 saved date: Sat Mar 23 2024"
            + " 10:00:00 GMT+0800 -->",
        "<!-- Mirrored from a.example.org/1.html by HTTrack Website Copier/3.x, Sat, 23 Mar 2024"
            + " 02:00:00 GMT -->",
        "<!-- FILE ARCHIVED ON 02:00:00 Mar 23, 2024 AND RETRIEVED FROM THE INTERNET ARCHIVE -->",
        "<link rel=canonical"
            + " href='https://web.archive.org/web/20240323020000/https://a.example.org/1'>",
        "<script>var page = {time: '2024-05-01 12:00:00'};</script>",
      })
  void takesNoDateAfterThePageWasSaved(String mark) {
    DamagedArticle article =
        read(
            mark
                + "<meta name=dateUpdate content='2024-03-22 10:00'><script>var x = {pubtime:"
                + " '2024-05-01 12:00:00'};</script><h1>"
                + TITLE
                + "</h1>"
                + BODY);
    assertEquals("2024-03-22", article.date().orElseThrow().toString());
  }

  @Test
  void survivesBrokenMetadata() {
    String broken =
        "<script type='application/ld+json'>{\"headline\": </script><meta name=Url content=':'>";
    DamagedArticle article = read(broken + "<h1>" + TITLE + "</h1>" + BODY);
    assertEquals(Optional.empty(), article.sourceUrl());
    assertEquals(TITLE, article.title());
  }

  @Test
  void followsTheLinkToTheOriginal() {
    DamagedArticle article =
        read(
            "<h1>"
                + TITLE
                + "</h1>"
                + BODY
                + "<p>原文链接：<a href='https://news.example.org/1.html'>点击查看</a></p>");
    assertEquals("https://news.example.org/1.html", article.sourceUrl().orElseThrow().toString());
  }

  @Test
  void splitsPreformattedTextAtItsLines() {
    DamagedArticle article = read("<h1>" + TITLE + "</h1><pre>\n　　居民今天可以量血压。\n\n　　明天也可以。\n</pre>");
    assertEquals(
        List.of(new Block.Paragraph("居民今天可以量血压。"), new Block.Paragraph("明天也可以。")),
        article.blocks());
  }

  @Test
  void readsNoHiddenText() {
    DamagedArticle article =
        read(
            "<h1>"
                + TITLE
                + "</h1><div>"
                + BODY
                + "<p style='display: none'>看不见的一句。</p><script>var a='脚本。';</script></div>");
    assertEquals(1, article.blocks().size());
  }

  @Test
  void keepsALayoutTablesParagraphsApart() {
    DamagedArticle article =
        read(
            "<h1>"
                + TITLE
                + "</h1><table><tr><td>"
                + BODY
                + "<p>明天也可以。</p><p>后天休息。</p><p>周末照常。</p>"
                + "</td><td>值班表</td></tr><tr><td>一</td><td>二</td></tr></table>");
    assertEquals(new Block.Paragraph("明天也可以。"), article.blocks().get(1));
  }

  /** Like elements with a line of links each are entries only where nothing heads them. */
  @Test
  void keepsThePartsOfAHandbookThatLeadOn() {
    String part =
        "<div class=part><h2>%s</h2><p>每天早晚各量一次，记在本子上。</p><p><a href='b.html'>怎样选血压计</a></p></div>";
    DamagedArticle article =
        read(
            "<h1>"
                + TITLE
                + "</h1>"
                + BODY
                + part.formatted("第一节")
                + part.formatted("第二节")
                + part.formatted("第三节")
                + "<p>三节都读完，就可以自己量了。</p>");
    List<String> told = article.blocks().stream().map(Block::text).toList();
    assertEquals(3, told.stream().filter(text -> text.startsWith("每天早晚")).count(), told::toString);
    assertTrue(told.contains("第三节"), told::toString);
  }

  /** In books a sidebar is a box between the paragraphs, in portals a column beside them. */
  /** Marked text ends where the article does, unless paragraphs go on in a box by its side. */
  @ParameterizedTest
  @CsvSource({
    "'<section class=continued>%s</section>',7",
    "'<section class=continued><a href=/x>馆里的另一件事</a>%s</section>',4",
    "'<section class=continued><p>本站所载内容仅供参考。</p></section>',4"
  })
  void endsWhereTheMarkedTextEndsUnlessItGoesOnInABox(String behind, int paragraphs) {
    String first =
        "<p>图书馆在城北开放了新的阅览室。</p><p>书架按年龄分成三层，孩子可以自己取书。</p>"
            + "<p>阅览室原来是堆放报纸的库房。</p><p>改造花了五个月，用了一百二十万元。</p>";
    String second =
        "<p>下个月起，星期六上午有讲故事的活动。</p><p>讲故事的人是退休的老师，轮流来。</p>" + "<p>读者可以写信，一个星期之内得到答复。</p>";
    String page =
        "<main><h1>城北开放阅览室</h1><article>%s</article>%s</main>"
            .formatted(first, behind.formatted(second));
    assertEquals(paragraphs, read(page).blocks().size());
  }

  @Test
  void keepsASidebarAmidTheText() {
    String box = "<div class=sidebar><b>小知识</b><div>血压在清早最高，量前要静坐五分钟。</div></div>";
    String aside = "<aside><p>袖带要和心脏一样高，否则量不准。</p></aside>";
    DamagedArticle article =
        read(
            "<h1>"
                + TITLE
                + "</h1><div class=text>"
                + BODY
                + box
                + aside
                + "<p>晚上照常接待居民。</p></div>"
                + "<div class=sidebar><p>本周热门：居民怎样挑选血压计才不会上当。</p></div>");
    assertEquals(
        List.of("居民今天可以到社区医院量血压。", "小知识", "血压在清早最高，量前要静坐五分钟。", "袖带要和心脏一样高，否则量不准。", "晚上照常接待居民。"),
        article.blocks().stream().map(Block::text).toList());
  }

  /** What links cost must not cut a long text short. */
  @Test
  void keepsAllSectionsHoweverManyLinksTheyHave() {
    String links =
        "<p>请参见<a href='a.html'>某某市居民血压管理手册</a>、<a href='b.html'>家庭血压计选购指南</a></p>".repeat(8);
    String section =
        "<div class=section><h2>%s</h2><p>每天早晚各量一次，记在本子上。</p>%s<p>血压高的居民到二楼再量。</p></div>";
    DamagedArticle article =
        read(
            "<h1>"
                + TITLE
                + "</h1>"
                + section.formatted("在家", links)
                + section.formatted("在医院", "")
                + section.formatted("在路上", links));
    List<String> told = article.blocks().stream().map(Block::text).toList();
    assertEquals(3, told.stream().filter(text -> text.startsWith("每天早晚")).count(), told::toString);
  }

  /** Entries of a list stand together; lists of a text have its paragraphs between them. */
  @Test
  void keepsTheListsBetweenParagraphs() {
    String list =
        "<div class=list><ul><li>先量左边，再量右边。</li><li><a href='a.html'>怎样选血压计</a></li></ul></div>";
    DamagedArticle article =
        read("<h1>" + TITLE + "</h1>" + (BODY + list).repeat(3) + "<p>周末照常接待居民。</p>");
    assertEquals(
        3,
        article.blocks().stream().filter(it -> it.text().startsWith("先量左边")).count(),
        article.blocks()::toString);
  }

  /** A row of headers makes a table of links data. */
  @Test
  void keepsATableOfLinksBelowHeaders() {
    String rows = "<tr><td><a href='a.html'>青溪站</a></td><td><a href='t.html'>5550101</a></td></tr>";
    DamagedArticle article =
        read(
            "<h1>"
                + TITLE
                + "</h1>"
                + BODY
                + "<table><tr><th>卫生站<th>电话</tr>"
                + rows.repeat(2)
                + "</table><p>周末照常接待居民。</p>");
    assertTrue(
        article.blocks().stream().anyMatch(it -> it.text().equals("卫生站：青溪站；电话：5550101")),
        article.blocks()::toString);
  }

  @Test
  void keepsASentenceAboutWhoHoldsTheRights() {
    DamagedArticle article =
        read("<h1>" + TITLE + "</h1>" + BODY + "<p>翻印海报须取得版权所有者同意。</p><p>版权所有：青溪县医院。</p>");
    assertEquals(
        List.of("居民今天可以到社区医院量血压。", "翻印海报须取得版权所有者同意。"),
        article.blocks().stream().map(Block::text).toList());
  }

  @Test
  void keepsALastSentenceThatIsMostlyALink() {
    DamagedArticle article =
        read(
            "<h1>"
                + TITLE
                + "</h1>"
                + BODY
                + "<p>更多信息，请参见<a href='b.html'>某某市居民血压管理手册（第三版）</a>。</p>");
    assertEquals(
        List.of("居民今天可以到社区医院量血压。", "更多信息，请参见某某市居民血压管理手册（第三版）。"),
        article.blocks().stream().map(Block::text).toList());
  }

  /** In HTML the slash closes nothing, so that the rest of the page stands in the place. */
  @ParameterizedTest
  @ValueSource(strings = {"<a id='s1'/>", "<a name='top'>"})
  void takesANamedPlaceForNoLink(String place) {
    DamagedArticle article =
        read("<h1>" + TITLE + "</h1>" + place + BODY + "<p>晚上也可以来</p><p>周末照常接待居民。</p>");
    assertEquals(
        List.of("居民今天可以到社区医院量血压。", "晚上也可以来", "周末照常接待居民。"),
        article.blocks().stream().map(Block::text).toList());
  }

  private static DamagedArticle read(String html) {
    return PageReader.read(new RawPage(Path.of("page.html"), "", "UTF-8", true, html));
  }
}
