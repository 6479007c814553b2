package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;

/** What an HTML page's structure becomes in a content file, and that the ledger gives it again. */
class StructureTest {

  private static final PageImport PAGES = Records.pageImport();

  @TempDir private Path folder;

  @Test
  void listsTablesQuotationsAndCodeStayWhatTheyAre() throws IOException {
    assertBody(
        """
        <ol start="3"><li>挂号在一楼大厅办理；</li><li>检查在二楼办理。
          <ul><li>空腹</li><li>带卡</li></ul></li></ol>
        <ul><li><p>携带医保卡</p></li><li>提前预约</li></ul>
        <blockquote>院长说：“患者满意是唯一标准。”</blockquote>
        <pre>a *b*
        c</pre>
        <table><tr><th>科室</th><th>床位</th></tr><tr><td>儿科</td><td>40</td></tr>
        <tr><td>康复科</td><td></td></tr></table>
        <table><tr><td>周一</td><td>上午</td></tr><tr><td>周二</td><td>下午</td></tr></table>
        """,
        """
        3. 挂号在一楼大厅办理；
        4. 检查在二楼办理。
            - 空腹
            - 带卡

        - 携带医保卡
        - 提前预约

        > 院长说：“患者满意是唯一标准。”

        ```
        a *b*
        c
        ```

        | 科室 | 床位 |
        | --- | --- |
        | 儿科 | 40 |
        | 康复科 |  |

        | 周一 | 上午 |
        | --- | --- |
        | 周二 | 下午 |\
        """);
  }

  @Test
  void whatStandsOutAndLinksStay() throws IOException {
    assertBody(
        "<p><strong>本报讯</strong> 县医院<b>免费</b>量血压，<a href='/list.html'>安排表</a>可查，"
            + "<a href='javascript:void(0)'>放大</a>字号，<a href='#top'>见上</a>，代码<code>a*b</code>。</p>",
        "**本报讯** 县医院**免费**量血压，[安排表](https://news.example.org/list.html)可查，放大字号，见上，代码`a*b`。");
  }

  @Test
  void boldGoesOnOverALineBreak() throws IOException {
    assertBody(
        "<p>医院说，<b>请大家先预约。<br>预约后再来</b>就诊，不必久等。</p>", "医院说，**请大家先预约。**\n\n**预约后再来**就诊，不必久等。");
  }

  /** Editors set whole articles as quotations for the indent. */
  @Test
  void anArticleThatIsAllQuotationIsNone() throws IOException {
    assertBody(
        "<blockquote><p>医院的门诊时间从今天起延长两小时，居民下班以后也可以看病。</p>"
            + "<p>药房的时间也一同延长，夜里有药师值班，急用的药随时可取。</p><p>院长说，看病的人多在傍晚，改动以后走廊里不会再挤成一团。</p></blockquote>",
        "医院的门诊时间从今天起延长两小时，居民下班以后也可以看病。\n\n药房的时间也一同延长，夜里有药师值班，急用的药随时可取。"
            + "\n\n院长说，看病的人多在傍晚，改动以后走廊里不会再挤成一团。");
  }

  /** Spans move along with what is mended before them. */
  @Test
  void whatStandsOutMovesWithRepairs() throws IOException {
    String glossed =
        "青溪縣醫(yī)院開(kāi)展義診(zhěn),為(wèi)老人量血壓(yā),<b>醫(yī)護(hù)人員</b>講(jiǎng)解用藥(yào)知識(shí),"
            + "居民都說(shuō)這(zhè)樣(yàng)的活動(dòng)很好,希望每個(gè)月都有。";
    ImportedPage page = run("<p>" + glossed + "</p>");
    assertTrue(page.article().markdown().contains("**医护人员**讲解"), page.article().markdown());
    assertReplays(page);
  }

  @Test
  void picturesAreInTheLedger() throws IOException {
    ImportedPage page =
        run(
            """
            <p>县医院昨天启用新门诊楼，首日接诊患者六百余人，候诊时间比去年缩短一半以上。</p>
            <p><img src="pic1.jpg" alt="新门诊楼外观"></p><p>图为新门诊楼外观。李溪 摄</p>
            <figure><img src="loading.gif" data-src="/p/2.jpg"><figcaption>候诊大厅</figcaption></figure>
            <p><img src="icon.png" width="16"><img src="data:image/png;base64,xx"></p>
            <p>新楼共五层，走廊加装扶手，方便老人和行动不便的患者使用。</p>
            """);
    assertEquals(
        List.of(
            new Ledger.Picture(
                "https://news.example.org/2023/pic1.jpg", "新门诊楼外观", "图为新门诊楼外观。李溪 摄", "李溪"),
            new Ledger.Picture("https://news.example.org/p/2.jpg", "", "候诊大厅", "")),
        page.ledger().pictures());
    assertReplays(page);
  }

  private void assertBody(String html, String markdown) throws IOException {
    String lead = "青溪县医院昨天公布了新的安排，县里的居民从下周起都可以按照新的时间前来就诊。";
    ImportedPage page =
        run("<p>" + lead + "</p>" + html + "<p>" + lead.replace("昨天", "还") + "</p>");
    assertEquals(
        lead + "\n\n" + markdown + "\n\n" + lead.replace("昨天", "还"), page.article().markdown());
    assertReplays(page);
  }

  private ImportedPage run(String body) throws IOException {
    Path file = folder.resolve("page.html");
    Files.writeString(
        file,
        """
        <html><head><title>青溪县医院的新安排</title>
        <link rel="canonical" href="https://news.example.org/2023/a.html"></head>
        <body><div class="article"><h1>青溪县医院的新安排</h1><p>2023-05-06 08:30</p>%s</div></body></html>
        """
            .formatted(body));
    return PAGES.run(file);
  }

  private void assertReplays(ImportedPage page) throws IOException {
    String sha = page.ledger().rawSha256();
    Path file = LedgerFile.of(folder, sha);
    Files.createDirectories(file.getParent());
    Files.writeString(file, LedgerFile.text(page.ledger()));
    Ledger read = LedgerFile.read(folder, sha).orElseThrow();
    assertEquals(page.ledger(), read);
    assertEquals(page.article().markdown(), RestoredTexts.of(read, page.raw().text()).markdown());
  }
}
