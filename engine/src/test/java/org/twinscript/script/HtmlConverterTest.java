package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlConverterTest {

  record Golden(String direction, String fact, String simplified, String traditional) {
    @Override
    public String toString() {
      return fact;
    }
  }

  private static final Conversions CONVERSIONS = Conversions.withOverrides(Tables.overrides());

  private final HtmlConverter forth = CONVERSIONS.html(Script.HANS, Edition.HANT);
  private final HtmlConverter back = CONVERSIONS.html(Script.HANT, Edition.HANS);

  static Stream<Golden> golden() {
    return Tables.rows("/script/html.tsv").stream()
        .map(row -> new Golden(row[0], row[1], row[2], row[3]));
  }

  static Stream<Golden> reversible() {
    return golden().filter(each -> each.direction.equals("both"));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void toTraditional(Golden each) {
    assertEquals(each.traditional, forth.convert(each.simplified).html());
  }

  @ParameterizedTest
  @MethodSource("reversible")
  void toSimplified(Golden each) {
    assertEquals(each.simplified, back.convert(each.traditional).html());
  }

  @ParameterizedTest
  @MethodSource("golden")
  void leavesItsOwnOutputAlone(Golden each) {
    assertEquals(each.traditional, forth.convert(each.traditional).html());
  }

  @Test
  void reportsMarksWithoutAPartner() {
    assertEquals(
        List.of("好”，“一”", "“頭髮"), forth.convert("<p>好”，“一”</p><p>“头<b>发</b></p>").unpaired());
  }

  @Test
  void hasNothingToReportWhereMarksPair() {
    assertEquals(List.of(), forth.convert("<p>“一<br>‘二’”，nurses’ don’t</p>").unpaired());
  }

  @Test
  void takesConversionsThatChangeTheNumberOfCharacters() {
    ScriptConverter words = CONVERSIONS.named("s2twp").orElseThrow();
    HtmlConverter converter = new HtmlConverter(words, Script.HANS, Edition.HANT);
    assertEquals(
        "<p title=\"記憶體&amp;\">記憶體<b>資料</b>&amp;「數<i>據</i>」</p>",
        converter.convert("<p title=\"内存&amp;\">内存<b>数据</b>&amp;“数<i>据</i>”</p>").html());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyInputKeepsItsMarkupAndSettlesAtOnce(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    HtmlConverter same = new HtmlConverter(text -> text, Script.HANS, Edition.HANS);
    for (int round = 0; round < 200; round++) {
      String html = soup(random);
      assertEquals(html, same.convert(html).html());
      String converted = forth.convert(html).html();
      assertEquals(converted, forth.convert(converted).html(), html);
    }
  }

  private static String soup(SplittableRandom random) {
    List<String> crumbs =
        List.of(
            "<",
            ">",
            "/",
            "p",
            "<b>",
            "</b>",
            "<rt>",
            "</rt>",
            "<br>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "=",
            "\"",
            "'",
            " title=\"",
            "&",
            "&lt;",
            "&#22836;",
            "头",
            "发",
            "“",
            "”",
            "‘",
            "’",
            "𠮷",
            "\uD840",
            " lang=en",
            "</",
            "<a ");
    StringBuilder html = new StringBuilder();
    for (int at = 0; at < 40; at++) {
      html.append(crumbs.get(random.nextInt(crumbs.size())));
    }
    return html.toString();
  }
}
