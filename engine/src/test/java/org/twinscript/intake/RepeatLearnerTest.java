package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.intake.RepeatedLine.Place;

class RepeatLearnerTest {

  private static final String SUPPORT = "本网站由河口信息中心提供技术支持。";

  @Test
  void cutsASentenceAboutThePageBelowFourArticles() {
    assertEquals(List.of(row(true, Place.AFTER, 4, SUPPORT)), learn(SitePages.ending(4, SUPPORT)));
  }

  @Test
  void cutsItAboveTheArticleToo() {
    List<RawPage> pages = pages(5, number -> SitePages.page(number, List.of(SUPPORT), List.of()));
    assertEquals(List.of(row(true, Place.BEFORE, 5, SUPPORT)), learn(pages));
  }

  /** Seen from the middle of the page all of them would stand in its first half. */
  @Test
  void seesThePlaceFromTheLongestParagraph() {
    List<String> below = List.of(SUPPORT, "多谢合作", "常见问题", "服务指南", "办事大厅", "便民信箱");
    List<RepeatedLine> found =
        learn(
            pages(
                5,
                number ->
                    SitePages.text(
                        Stream.of(List.of(SitePages.title(number), SitePages.lead(number)), below)
                            .flatMap(List::stream)
                            .toList())));
    assertEquals(6, found.size(), found::toString);
    assertEquals(List.of(), found.stream().filter(it -> it.place() != Place.AFTER).toList());
  }

  @Test
  void learnsNothingFromThreeArticles() {
    assertEquals(List.of(), learn(SitePages.ending(3, SUPPORT)));
  }

  @Test
  void wantsALineOnOneArticleInTwenty() {
    List<RawPage> pages = new ArrayList<>(SitePages.ending(4, SUPPORT));
    pages.addAll(pages(80, number -> SitePages.page(number, List.of(), List.of())).subList(4, 80));
    assertEquals(List.of(row(true, Place.AFTER, 4, SUPPORT)), learn(pages));
    pages.add(SitePages.page(80, List.of(), List.of()));
    assertEquals(List.of(), learn(pages));
  }

  @Test
  void countsCopiesOfAnArticleOnceUnderWhateverTitle() {
    List<RawPage> pages =
        pages(
            9,
            number -> SitePages.text(List.of(SitePages.title(number), SitePages.lead(0), SUPPORT)));
    assertEquals(List.of(), learn(pages));
  }

  @Test
  void countsThePartsOfASeriesOnce() {
    List<RawPage> pages =
        pages(
            9,
            number ->
                SitePages.text(
                    List.of("河口市民生简报第" + number + "期", SitePages.lead(number), SUPPORT)));
    assertEquals(List.of(), learn(pages));
  }

  @Test
  void takesDifferentlyDamagedCopiesOfALineForOne() {
    List<String> copies =
        List.of(
            "本网站由河口信息中心提供技术支持。",
            "本網(wǎng)站由河口信息中心提供技術(shù)支持。",
            "本網站由河口信息中心提供技術支持,。",
            "  本网站由河口信息中心提供技术支持。 ");
    List<RawPage> pages =
        pages(4, number -> SitePages.page(number, List.of(), List.of(copies.get(number))));
    assertEquals(List.of(row(true, Place.AFTER, 4, SUPPORT)), learn(pages));
  }

  /** Each ends notices of every kind, word for word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "特此通知。",
        "特此公告",
        "请遵照执行。",
        "多谢合作",
        "第一条 为了保障居民健康，制定本办法。",
        "河口市卫生健康委员会",
        "河口市卫生健康委员会 河口市教育局",
        "（文中人名为化名）",
        "主办单位：河口市卫生健康委员会",
        "联系我们：0000-1234567",
        "市民可登录市卫生健康委员会网站查询。",
        "扫一扫二维码即可预约。",
        "报名表可登录本网站下载。",
        "日本网友不代表读者。",
        "（本网记者 某某）",
        "某某某 某某某",
        "第一部分 总体情况",
      })
  void listsButKeepsWhatMayBeTheArticles(String line) {
    String words = RepeatedLine.words(line);
    List<RepeatedLine> found = learn(SitePages.ending(40, line));
    assertEquals(List.of(row(false, Place.AFTER, 40, words)), found);
  }

  /** All of one office, so that nearly every line recurs on every page. */
  @Test
  void cutsNothingOfAnOfficesNotices() {
    List<String> above = List.of("各区县人民政府、各医疗机构：", "经研究，现将有关事项通知如下：");
    List<String> below =
        List.of(
            "请各单位认真贯彻执行，遇到问题及时报告。",
            "报名表可登录本网站下载。",
            "特此通知。",
            "附件：1.申报表.doc",
            "联系人：某某某 电话：0000-1234567",
            "河口市卫生健康委员会",
            "（此件公开发布）");
    List<RepeatedLine> found = learn(pages(30, number -> SitePages.page(number, above, below)));
    assertEquals(List.of(), found.stream().filter(RepeatedLine::cut).toList());
    assertEquals(9, found.size(), found::toString);
  }

  @Test
  void keepsARowOfPhrasesThatStandsAsAHeading() {
    List<RawPage> pages =
        pages(9, number -> SitePages.page(number, List.of("关注民生 服务百姓"), List.of()));
    assertEquals(List.of(row(false, Place.BEFORE, 9, "关注民生 服务百姓")), learn(pages));
  }

  @Test
  void wantsARowOfPhrasesBelowOneArticleInFour() {
    List<RawPage> pages = new ArrayList<>(SitePages.ending(5, "关注民生 服务百姓"));
    pages.addAll(pages(20, number -> SitePages.page(number, List.of(), List.of())).subList(5, 20));
    assertEquals(List.of(row(true, Place.AFTER, 5, "关注民生 服务百姓")), learn(pages));
    pages.add(SitePages.page(20, List.of(), List.of()));
    assertEquals(List.of(row(false, Place.AFTER, 5, "关注民生 服务百姓")), learn(pages));
  }

  @Test
  void keepsATitleThatDifferentTextsShare() {
    List<RawPage> pages =
        pages(6, number -> SitePages.text(List.of("河口市每周民生简报", SitePages.lead(number))));
    assertEquals(List.of(row(false, Place.BEFORE, 6, "河口市每周民生简报")), learn(pages));
  }

  @Test
  void leavesAloneWhatRecursInsideLongArticlesOnly() {
    List<String> filler = IntStream.range(0, 6).mapToObj(i -> "见下。").toList();
    List<RawPage> pages =
        pages(
            5,
            number ->
                SitePages.text(
                    Stream.of(
                            List.of(SitePages.title(number), SitePages.lead(number)),
                            filler,
                            List.of(SUPPORT),
                            filler,
                            List.of("完了" + SitePages.title(number) + "。"))
                        .flatMap(List::stream)
                        .toList()));
    assertEquals(List.of(), learn(pages));
  }

  @Test
  void countsTheSitesApart() {
    List<RepeatedLine> found =
        learn(
            IntStream.range(0, 7)
                .mapToObj(
                    number ->
                        html(number < 4 ? "https://www.a.example/x" : "http://b.example/y", number))
                .toList());
    assertEquals(
        List.of(new RepeatedLine(true, Place.AFTER, 4, Optional.of("a.example"), SUPPORT)), found);
  }

  @Test
  void findsTheSameInEveryOrder() {
    List<RawPage> pages = new ArrayList<>(SitePages.ending(60, SUPPORT, "关注民生 服务百姓", "特此通知。"));
    pages.addAll(SitePages.ending(30, "转载请标明出自本网。"));
    List<RepeatedLine> found = learn(pages);
    List<RepeatedLine> sample = learn(pages, 20);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(pages, new Random(seed));
      assertEquals(found, learn(pages), "seed " + seed);
      assertEquals(sample, learn(pages, 20), "seed " + seed);
    }
    assertEquals(4, found.size(), found::toString);
  }

  @Test
  void keepsNoMoreArticlesThanItsLimit() {
    RepeatLearner learner = new RepeatLearner(RepeatedLines.none(), 20);
    SitePages.ending(60, SUPPORT).forEach(learner::add);
    assertEquals(20, learner.articles());
    assertEquals(List.of(row(true, Place.AFTER, 20, SUPPORT)), learner.found());
  }

  private static RawPage html(String address, int number) {
    String html =
        """
        <html><head><link rel="canonical" href="%s"></head>
        <body><h1>%s</h1><p>%s</p><p>%s</p></body></html>
        """
            .formatted(address, SitePages.title(number), SitePages.lead(number), SUPPORT);
    return new RawPage(Path.of("page.html"), "", "UTF-8", true, html);
  }

  private static List<RawPage> pages(int count, IntFunction<RawPage> page) {
    return IntStream.range(0, count).mapToObj(page).toList();
  }

  private static List<RepeatedLine> learn(List<RawPage> pages) {
    return learn(pages, Integer.MAX_VALUE);
  }

  private static List<RepeatedLine> learn(List<RawPage> pages, int most) {
    RepeatLearner learner = new RepeatLearner(RepeatedLines.none(), most);
    pages.forEach(learner::add);
    return learner.found();
  }

  private static RepeatedLine row(boolean cut, Place place, int pages, String words) {
    return new RepeatedLine(cut, place, pages, Optional.empty(), words);
  }
}
