package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.twinscript.fault.InputException;
import org.twinscript.intake.DamagedArticle.Dropped;
import org.twinscript.intake.RepeatedLine.Place;

/** A page read with a table of repeated lines. */
class RepeatCutsTest {

  private static final String SUPPORT = "本网站由河口信息中心提供技术支持。";
  private static final String TITLE = "社区医院免费量血压活动";
  private static final String BODY = "居民今天可以到社区医院量血压。";

  @Test
  void cutsALineWhereItStandsAndSaysWhy() {
    DamagedArticle article = read(cut(Place.AFTER, SUPPORT), TITLE, BODY, "祝您健康", SUPPORT);
    assertEquals(List.of(BODY, "祝您健康"), texts(article));
    String why = "recurs with other articles; to be cut by repeated-lines.tsv";
    assertEquals(List.of(new Dropped(4, "furniture", SUPPORT, why)), article.dropped());
  }

  @Test
  void cutsItInEveryDamagedForm() {
    String damaged = "本網(wǎng)站由河口信息中心提供技術(shù)支持,。";
    assertEquals(List.of(BODY), texts(read(cut(Place.AFTER, SUPPORT), TITLE, BODY, damaged)));
  }

  @Test
  void leavesALineAloneWhereverElseItStands() {
    for (RepeatedLines table : List.of(cut(Place.BEFORE, SUPPORT), cut(Place.INSIDE, SUPPORT))) {
      assertEquals(List.of(BODY, SUPPORT), texts(read(table, TITLE, BODY, SUPPORT)));
    }
    assertEquals(
        List.of(BODY, SUPPORT, "明天也可以。"),
        texts(read(cut(Place.AFTER, SUPPORT), TITLE, BODY, SUPPORT, "明天也可以。")));
  }

  @Test
  void cutsInsideWhereAPersonSaysSo() {
    DamagedArticle article = read(cut(Place.INSIDE, SUPPORT), TITLE, BODY, SUPPORT, "明天也可以。");
    assertEquals(List.of(BODY, "明天也可以。"), texts(article));
  }

  @Test
  void cutsSeveralBelowEachOther() {
    RepeatedLines table =
        RepeatedLines.none().with(List.of(row(Place.AFTER, SUPPORT), row(Place.AFTER, "欢迎访问本网站。")));
    assertEquals(List.of(BODY), texts(read(table, TITLE, BODY, SUPPORT, "欢迎访问本网站。")));
  }

  @Test
  void keepsAnArticleOfNothingButListedLines() {
    RepeatedLines table =
        RepeatedLines.none().with(List.of(row(Place.AFTER, BODY), row(Place.BEFORE, TITLE)));
    DamagedArticle article = read(table, TITLE, BODY);
    assertEquals(TITLE, article.title());
    assertEquals(List.of(BODY), texts(article));
  }

  @Test
  void cutsAMottoThatWasTakenForTheHeadline() {
    String motto = "关注民生服务百姓的河口门户";
    assertEquals(motto, read(RepeatedLines.none(), motto, TITLE, BODY).title());
    assertEquals(TITLE, read(cut(Place.BEFORE, motto), motto, TITLE, BODY).title());
  }

  @Test
  void findsTheHeadlineBelowASentenceOfTheSite() {
    String[] lines = {"欢迎访问本网站。", TITLE, BODY};
    assertThrows(InputException.class, () -> read(RepeatedLines.none(), lines));
    DamagedArticle article = read(cut(Place.BEFORE, "欢迎访问本网站。"), lines);
    assertEquals(TITLE, article.title());
    assertEquals(List.of(BODY), texts(article));
  }

  @Test
  void neverCutsWhatAPageCallsItsHeadline() {
    DamagedArticle article =
        PageReader.read(
            html("<title>%s</title>".formatted(TITLE), "<h1>" + TITLE + "</h1>"),
            cut(Place.BEFORE, TITLE));
    assertEquals(TITLE, article.title());
    assertTrue(article.dropped().isEmpty(), article.dropped()::toString);
  }

  @Test
  void cutsOnlyOnItsSite() {
    RepeatedLine line =
        new RepeatedLine(true, Place.AFTER, 9, Optional.of("news.example"), SUPPORT);
    RepeatedLines table = RepeatedLines.none().with(List.of(line));
    String here = "<meta property=\"og:url\" content=\"https://www.News.example/1.html\">";
    String there = "<meta property=\"og:url\" content=\"https://other.example/1.html\">";
    String after = "<h1>%s</h1><p>%s</p><p>%s</p>".formatted(TITLE, BODY, SUPPORT);
    assertEquals(List.of(BODY), texts(PageReader.read(html(here, after), table)));
    assertEquals(List.of(BODY, SUPPORT), texts(PageReader.read(html(there, after), table)));
    assertEquals(List.of(BODY, SUPPORT), texts(PageReader.read(html("", after), table)));
  }

  /** Articles of which a part is imported again come out as before. */
  @Test
  void dependsOnThePageAndTheTableAlone() {
    List<RawPage> pages = SitePages.ending(12, "特此通知。", SUPPORT);
    RepeatLearner learner = new RepeatLearner(RepeatedLines.none());
    pages.forEach(learner::add);
    RepeatedLines table = RepeatedLines.none().with(learner.found());
    List<DamagedArticle> all = pages.stream().map(page -> PageReader.read(page, table)).toList();
    for (int number : new int[] {11, 3, 7}) {
      assertEquals(all.get(number), PageReader.read(pages.get(number), table));
    }
    IntStream.range(0, 12)
        .forEach(
            number -> {
              List<String> texts = texts(all.get(number));
              assertEquals(SitePages.lead(number), texts.get(0));
              assertEquals("特此通知。", texts.get(texts.size() - 1));
              assertFalse(texts.contains(SUPPORT));
              assertEquals(4, texts.size());
            });
  }

  private static RepeatedLines cut(Place place, String line) {
    return RepeatedLines.none().with(List.of(row(place, line)));
  }

  private static RepeatedLine row(Place place, String line) {
    return new RepeatedLine(true, place, 9, Optional.empty(), RepeatedLine.words(line));
  }

  private static DamagedArticle read(RepeatedLines table, String... lines) {
    return PageReader.read(
        new RawPage(Path.of("page.txt"), "", "UTF-8", false, String.join("\n", lines)), table);
  }

  private static RawPage html(String head, String body) {
    String html = "<html><head>%s</head><body>%s</body></html>";
    if (!body.contains("<p>")) {
      body += "<p>" + BODY + "</p>";
    }
    return new RawPage(Path.of("page.html"), "", "UTF-8", true, html.formatted(head, body));
  }

  private static List<String> texts(DamagedArticle article) {
    return article.blocks().stream().map(block -> block.text()).toList();
  }
}
