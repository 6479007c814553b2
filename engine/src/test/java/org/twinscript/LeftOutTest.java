package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.restore.Doubt;
import org.twinscript.restore.RepairKind;

/** Much prose that goes as furniture is noted, unless something says whose it is. */
class LeftOutTest {

  private static final PageImport PAGES = Records.pageImport();

  private static final String ARTICLE = paragraphs("青溪县医院第%d诊室从周一起提前半小时开门，老人可以先量血压再挂号。", 6);

  private static final String MORE = paragraphs("河对岸的卫生站也改了时间，第%d位医生晚上留下来值班，药房不关灯。", 5);

  @TempDir private Path folder;

  @Test
  void notesProseInAColumnWithItsFigures() throws IOException {
    Doubt doubt = onlyDoubt(ARTICLE, "<div class=side>" + MORE + "</div>");
    assertEquals("河对岸的卫生站也改了时间，第1位医生晚上", doubt.text());
    assertEquals(
        "140 of the 320 characters of the page's sentences (44 %) are left out: 5 lines, from line"
            + " 8 to line 12 of the page",
        doubt.why());
  }

  @Test
  void notesProseThatThePageHides() throws IOException {
    String hidden = "<div style='display:none'>" + MORE + "</div>";
    Doubt doubt = onlyDoubt("<div class=text>" + ARTICLE + hidden + "</div>");
    assertTrue(doubt.why().endsWith("the page does not show 140 of the characters"), doubt.why());
  }

  /** A chapter that leads to its sections looks like a list of recommendations. */
  @Test
  void notesAListThatIsMostOfThePage() throws IOException {
    String entries =
        IntStream.rangeClosed(1, 6)
            .mapToObj(
                i ->
                    ("<div class=entry><a href='%d.html'>第%d诊室的开放时间</a><p>第%d诊室每天早上八点开门，"
                            + "中午不休息，晚上六点关门。</p></div>")
                        .formatted(i, i, i))
            .collect(Collectors.joining());
    Doubt doubt = onlyDoubt("<p>青溪县医院各个诊室的开放时间都在下面。</p>", entries);
    assertTrue(doubt.why().contains("6 lines"), doubt.why());
  }

  /** A licence says what platforms say of themselves. */
  @Test
  void notesAStatementThatIsMostOfThePage() throws IOException {
    String licence =
        "<p>读者可以抄写、复印和分发本手册，"
            + "不论是否收费，每一份都要附上本页和编者的姓名，改动之处要另纸说明；".repeat(4)
            + "未经许可不得转载其中的照片。</p>";
    Doubt doubt = onlyDoubt("<p>本手册由青溪县医院编写。</p><p>欢迎指正。</p>", licence);
    assertTrue(doubt.text().startsWith("读者可以抄写"), doubt.text());
  }

  @Test
  void isSilentAboutCommentsAndRecommendations() throws IOException {
    assertEquals(
        List.of(),
        doubts(
            ARTICLE,
            "<div class=comments>" + MORE + "</div>",
            "<div class=related>" + MORE + "</div>",
            "<footer>" + MORE + "</footer>"));
  }

  @Test
  void isSilentAboutALittle() throws IOException {
    assertEquals(List.of(), doubts(ARTICLE, "<div class=side><p>挂号请到一楼大厅，带上身份证和医保卡。</p></div>"));
  }

  private Doubt onlyDoubt(String... parts) throws IOException {
    List<Doubt> doubts = doubts(parts);
    assertEquals(1, doubts.size(), doubts::toString);
    assertEquals(RepairKind.LEFT_OUT, doubts.get(0).kind());
    return doubts.get(0);
  }

  private List<Doubt> doubts(String... parts) throws IOException {
    Path page = folder.resolve("page.html");
    String body =
        IntStream.range(0, parts.length)
            .mapToObj(i -> "<div id=part" + i + ">" + parts[i] + "</div>")
            .collect(Collectors.joining());
    Files.writeString(
        page, "<meta charset=utf-8><title>青溪县医院提前开门</title><h1>青溪县医院提前开门</h1>" + body);
    return PAGES.run(page).restoration().doubts();
  }

  private static String paragraphs(String text, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "<p>" + text.formatted(i) + "</p>")
        .collect(Collectors.joining());
  }
}
