package org.twinscript.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twinscript.search.ArticleText.Kind;
import org.twinscript.search.ArticleText.Line;

class ArticleTextFileTest {

  private static final SearchFold FOLD = SearchFoldTest.FOLD;

  private static ArticleText of(List<String> regions, List<List<String>> texts) {
    List<Line> lines =
        List.of(
                new Line(Kind.TITLE, ""),
                new Line(Kind.DATE, ""),
                new Line(Kind.CAPTION, "p1"),
                new Line(Kind.PASSAGE, "p2"))
            .subList(0, texts.get(0).size());
    return new ArticleText(
        "articles/2024/a/", Optional.of("2024-05"), regions, List.of("law"), lines, texts);
  }

  private static String text(ArticleText article) {
    return new ArticleTextFile(FOLD).text(article);
  }

  private static void isReadAsWritten(ArticleText article) {
    String text = text(article);
    assertEquals(article, ArticleTextFile.read(text, article.texts().size(), FOLD));
  }

  @Test
  void givesBackEveryEdition() {
    isReadAsWritten(
        of(
            List.of("shanghai", "guangdong/guangzhou"),
            List.of(
                List.of("头发与出发", "2024年5月", "皇后，后来", "发发发𫚉"),
                List.of("頭髮與出發", "2024年5月", "皇后，後來", "發發發魟"),
                List.of("頭髮與出發", "2024年5月", "皇后，後來，又一句", "發髮發魟"))));
  }

  @Test
  void givesBackAnArticleWithoutRegionsAndText() {
    isReadAsWritten(of(List.of(), List.of(List.of("题", ""), List.of("題", ""))));
  }

  @Test
  void aSiteOfOneEditionHasNoDifferences() {
    isReadAsWritten(of(List.of(), List.of(List.of("题", "日期", "图", "正文"))));
  }

  @Test
  void nothingIsSaidOfWhatAllArticlesShareAndLittleOfAnArticlesOwnForms() {
    List<String> hans = List.of("医疗卫生", "", "", "这样的医院，那样的医院，后来的医生");
    List<String> common = List.of("醫療衛生", "", "", "這樣的醫院，那樣的醫院，後來的醫生");
    List<String> own = List.of("醫療衞生", "", "", "這樣的醫院，那樣的醫院，後來的醫生");
    String alone = text(of(List.of(), List.of(hans)));
    assertEquals(alone.length() + 1, text(of(List.of(), List.of(hans, common))).length());
    isReadAsWritten(of(List.of(), List.of(hans, common)));
    assertTrue(text(of(List.of(), List.of(hans, own))).contains("\n卫衞"));
    isReadAsWritten(of(List.of(), List.of(hans, common, own)));
  }

  @Test
  void theOtherScriptCostsLittle() {
    String hans = "后来他们发现头发长得很快。".repeat(200);
    String hant = "後來他們發現頭髮長得很快。".repeat(200);
    ArticleText article =
        of(List.of(), List.of(List.of("题", "", "", hans), List.of("題", "", "", hant)));
    int alone = text(of(List.of(), List.of(List.of("题", "", "", hans)))).length();
    assertEquals(200, text(article).chars().filter(unit -> unit == '髮').count());
    isReadAsWritten(article);
    assertEquals(2_600, hant.length());
    int more = text(article).length() - alone;
    assertTrue(more < hant.length(), "more: " + more);
  }
}
