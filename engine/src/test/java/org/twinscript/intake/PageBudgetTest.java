package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.twinscript.fault.InputException;

/** Bounds are counted, so a page is refused at the same length everywhere. */
class PageBudgetTest {

  private static final String HEAD = "广州组建研究型医院联盟\n\n2024-03-22\n\n";
  private static final String SENTENCE = "2024年3月21日，广州市召开全市卫生健康工作会议，研究部署本年度的重点任务。";

  private static DamagedArticle read(String text) {
    return PageReader.read(new RawPage(Path.of("page.txt"), "", "UTF-8", false, text));
  }

  private static String refusal(String text) {
    return assertThrows(InputException.class, () -> read(text)).getMessage();
  }

  @Test
  void aPageMayHaveItsCharactersAndNotOneMore() {
    String fill = SENTENCE.repeat(PageBudget.CHARACTERS / SENTENCE.length() + 1);
    String longest = HEAD + fill.substring(0, PageBudget.CHARACTERS - HEAD.length() - 1) + "。";
    assertEquals(1, read(longest).blocks().size());
    assertTrue(
        refusal(longest + "。")
            .startsWith("page.txt: it has 1,200,001 characters, and one page may"));
  }

  @Test
  void aPageMayHaveTwentyThousandLinesAndNotOneMore() {
    String most = HEAD + (SENTENCE + "\n").repeat(PageBudget.LINES - 2);
    assertFalse(read(most).blocks().isEmpty());
    assertTrue(refusal(most + SENTENCE).startsWith("page.txt: it has 20,001 lines of text"));
  }

  @Test
  void aPictureInAnAttributeIsNoText() {
    String page =
        "<html><title>广州组建研究型医院联盟</title><body><img src=\"data:image/png;base64,"
            + "A".repeat(3 * PageBudget.CHARACTERS)
            + "\"><p>"
            + SENTENCE
            + "</p></html>";
    assertEquals(1, html(page).blocks().size());
  }

  @Test
  void markupIsCountedToo() {
    String page = "<html><title>广州</title><p>" + SENTENCE + "<b>".repeat(PageBudget.MARKUP);
    String fault = assertThrows(InputException.class, () -> html(page)).getMessage();
    assertTrue(fault.startsWith("page.html: it has 400,004 tags and character references"), fault);
  }

  /** Each asked of all behind it, it would be given up after a minute. */
  @Test
  void commentsThatBeginATextAndNeverEndItCostWhatTheirNumberCosts() {
    String page = "<html><title>广州组建研究型医院联盟</title>%s<p>" + SENTENCE + "</p></html>";
    assertEquals(1, html(page.formatted("<!-- content start -->".repeat(100_000))).blocks().size());
    String pairs = "<!-- content start --><i></i><!-- content end -->".repeat(50_000);
    assertEquals(1, html(page.formatted(pairs)).blocks().size());
  }

  private static DamagedArticle html(String page) {
    return PageReader.read(new RawPage(Path.of("page.html"), "", "UTF-8", true, page));
  }

  @Test
  void elementsMayNestAsDeepAsAPageLikes() {
    String deep =
        "<html><title>广州组建研究型医院联盟</title><body><p>"
            + SENTENCE
            + "</p>"
            + "<div>".repeat(100_000)
            + "<p>"
            + SENTENCE
            + "</p></html>";
    assertEquals(
        1,
        PageReader.read(new RawPage(Path.of("page.html"), "", "UTF-8", true, deep))
            .blocks()
            .stream()
            .filter(block -> block.text().equals(SENTENCE))
            .distinct()
            .count());
  }
}
