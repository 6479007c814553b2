package org.twinscript.bake.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twinscript.bake.markdown.Bodies.faults;
import static org.twinscript.bake.markdown.Bodies.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

  private static Element body(String markdown) {
    return Jsoup.parse(html(markdown)).body();
  }

  @Test
  void aTableMayFollowItsTextWithoutAnEmptyLine() {
    Element body = body("甲**乙**\n丙：\n|一|二|\n|-|-|\n|三|四|");
    assertEquals("甲乙丙：", body.selectFirst("#p1").text());
    assertEquals("乙", body.selectFirst("#p1 strong").text());
    assertEquals(List.of("三", "四"), body.select("td").eachText());
  }

  @Test
  void anEmptyCellIsACell() {
    assertEquals(3, body("|一||三|\n|-|-|-|\n|四||六|").select("td").size());
  }

  @Test
  void aBarInACellIsWrittenWithABackslash() {
    assertEquals(List.of("一|二", "三"), body("|甲|乙|\n|-|-|\n|一\\|二|三|").select("td").eachText());
  }

  @Test
  void aBarInACellsCodeIsWrittenWithABackslash() {
    assertEquals(
        List.of("a|b", "c|d"),
        body("|甲|\n|-|\n|`a\\|b`|\n|**`c\\|d`**|").select("td code").eachText());
    assertEquals("a\\|b", body("`a\\|b`").text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲&#1;",
        "甲&#x0;",
        "甲&#127;",
        "甲&#x9f;",
        "甲&#xD800;",
        "甲&#xfffe;",
        "甲&#x110000;",
        "[甲](https://a.org/&#x1;)",
        "[甲](https://a.org \"&#x1;\")",
        "[甲](https://a.org/&#xD800;)",
        "[甲](https://a.org/&#xFFFE;)",
        "[甲]\n\n[甲]: https://a.org/ '&#xD800;'",
        "[甲]\n\n[甲]: https://a.org/&#xD800;"
      })
  void theNumberOfACharacterThatNoPageCanShowIsAFault(String markdown) {
    assertEquals(1, faults(markdown).size(), markdown);
  }

  @Test
  void otherCharactersMayBeWrittenByTheirNumbers() {
    assertEquals("中 里 &#1;", body("&#x4e2d; &#37324; `&#1;`").text());
  }

  @Test
  void columnsAreSetByClass() {
    Element table = body("|甲|乙|丙|\n|:-|:-:|-:|\n|一|二|三|");
    assertEquals("二", table.selectFirst("td.center").text());
    assertEquals("三", table.selectFirst("td.right").text());
    assertEquals(0, table.select("[align]").size());
  }

  @Test
  void unevenRowsAreToldOf() {
    List<String> told =
        Bodies.render("|甲|乙|\n|-|-|\n|一|\n|一|二|三|").references().warnings().stream()
            .map(remark -> remark.line() + ": " + remark.sentence())
            .toList();
    assertEquals(
        List.of(
            "3: is a row of 1 cells in a table of 2 columns; add or take out a bar.",
            "4: is a row of 3 cells in a table of 2 columns; add or take out a bar."),
        told);
  }

  @Test
  void notesAreNumberedInTheOrderOfTheText() {
    Element body = body("一[^b]二[^a]三[^b]\n\n[^a]: 甲\n\n[^b]: 乙");
    assertEquals(List.of("1", "2", "1"), body.select("sup").eachText());
    assertTrue(body.selectFirst("#fn1").text().startsWith("乙"));
    assertEquals(
        List.of("#fnref1", "#fnref1-2"), body.select("#fn1 [role=doc-backlink]").eachAttr("href"));
  }

  @Test
  void aNoteMayHoldBlocksAndReferToAnother() {
    Element body = body("一[^a]\n\n[^a]: 甲[^b]\n\n    - 项\n\n[^b]: 乙");
    assertEquals("项", body.selectFirst("#fn1 li").text());
    assertEquals(1, body.select("#fn1 [role=doc-backlink]").size());
    assertEquals("#fn2", body.selectFirst("#fn1 sup a").attr("href"));
  }

  @Test
  void aNoteMayBeReferredToFromAnywhere() {
    assertEquals(
        5,
        body("## 题[^a]\n\n- 项[^a]\n\n> 引[^a]\n\n|表[^a]|\n|-|\n|**格[^a]**|\n\n[^a]: 甲")
            .select("#fn1 [role=doc-backlink]")
            .size());
  }

  @Test
  void aSecondNoteOfTheSameNameIsAFault() {
    assertEquals(
        List.of("5: is another note [^a]; give one of the two another name."),
        faults("一[^a]\n\n[^a]: 甲\n\n[^a]: 乙"));
  }

  @Test
  void aNoteWithoutWordsIsAFault() {
    assertEquals(
        List.of("3: is the note [^a] without words; write them behind the colon."),
        faults("一[^a]\n\n[^a]:"));
  }

  @Test
  void tasksHaveABoxAndNoControl() {
    Element body = body("- [ ] 甲\n- [x] **乙**\n- [X](https://example.org/) 丙\n- [y] 丁");
    assertEquals(List.of("☐ 甲", "☑ 乙", "X 丙", "[y] 丁"), body.select("li").eachText());
    assertEquals(List.of("未完成", "已完成"), body.select("[role=img]").eachAttr("aria-label"));
    assertEquals(0, body.select("input").size());
  }

  @Test
  void looseTasksHaveTheirBoxInTheParagraph() {
    assertEquals(List.of("☑ 甲", "☐ 乙"), body("- [x] 甲\n\n- [ ] 乙").select("li > p").eachText());
  }

  @Test
  void definitionsAreAList() {
    Element body = body("术语\n: 释义\n: 又一义\n\n另一\n: 义");
    assertEquals(List.of("术语", "另一"), body.select("dl > dt").eachText());
    assertEquals(List.of("释义", "又一义", "义"), body.select("dl > dd").eachText());
  }

  @Test
  void itemsKeepTheirNumbers() {
    Element body = body("3. 三\n5. 五\n6. 六");
    assertEquals("3", body.selectFirst("ol").attr("start"));
    assertEquals(List.of("5"), body.select("li[value]").eachAttr("value"));
    assertEquals(0, body("1. 一\n1. 二\n1. 三").select("li[value]").size());
  }

  @Test
  void aHeadingKeepsItsNumberBesideAnIdOfItsOwn() {
    Element body = body("## 甲\n\n## 乙 {#second}\n\n## 丙");
    assertEquals(List.of("s1", "second", "s3"), body.select("h2").eachAttr("id"));
    assertEquals("乙", body.selectFirst("#second").text());
    assertEquals(body.selectFirst("#second"), body.selectFirst("#s2").parent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "## 甲 {#小节} → 1: has the id {#小节}, which becomes an address; write it with a-z, 0-9 and"
            + " hyphens.",
        "## 甲 {#s2} → 1: has the id {#s2}, which pages use themselves; choose another.",
        "## 甲 {#main} → 1: has the id {#main}, which pages use themselves; choose another.",
        "## {#a} → 1: is a heading without words; write them or take the line out.",
        "[](./a/) → 1: holds a link without words, \"[](./a/)\"; write what to click.",
      })
  void whatAHeadingOrLinkMayNotBe(String markdown, String fault) {
    assertEquals(List.of(fault), faults(markdown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java&#x0A;script:alert(1)",
        "&#1;javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org/x",
        "https://",
        "mailto:nobody",
        "<a b.md>",
        ""
      })
  void anAddressThatIsNotPublishedIsAFault(String address) {
    assertEquals(1, faults("[看](" + address + ")").size(), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>甲</div>",
        "甲<br>乙",
        "甲<!-- 乙 -->",
        "<!-- 甲 -->",
        "<?php 甲 ?>",
        "> <p>甲",
        "- <img src=x onerror=y>",
        "|甲|\n|-|\n|<b>乙|"
      })
  void rawHtmlIsAFault(String markdown) {
    assertTrue(faults(markdown).stream().anyMatch(fault -> fault.contains("holds \"<")), markdown);
  }

  /** Whose ids stand beside those of a body. */
  @Test
  void idsOfThePageAreNotFreeForHeadings() {
    assertTrue(HeadingIds.OF_THE_PAGE.containsAll(List.of("main", "related", "contents")));
  }
}
