package org.twinscript.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.article.Article;
import org.twinscript.article.Page;
import org.twinscript.fault.InputException;
import org.twinscript.script.Script;

class ContentFileTest {

  private static final String FILE =
      """
      title=一个标题
      date=2024-03-22
      type=article
      status=published
      script=zh-Hans
      ~~~~~~

      正文。
      """;

  @TempDir private Path folder;

  @Test
  void readsBackTheArticleItWrote() throws IOException {
    Article article = Samples.imported("a-title", "标题=有等号", Samples.RAW_A, "第一段。\n\n## 二\n\n第二段。");
    assertEquals(article, read("a-title.md", ContentFile.write(article)));
  }

  @Test
  void writesTheContractInItsOrder() {
    Article article = Samples.imported("a-title", "标题", Samples.RAW_A, "正文。");
    String theme = article.subjects().themes().get(0).key();
    String expected =
        """
        title=标题
        date=2024-03-22
        type=article
        status=published
        script=zh-Hans
        source=某某日报
        regions=广州市
        themes=%s
        tags=广州市, %s
        raw-sha256=%s
        repairs=comma:3, gloss:187
        """
            .formatted(theme, theme, Samples.RAW_A);
    String text = ContentFile.write(article);
    assertTrue(text.startsWith(expected + "checksum="), text);
    assertTrue(text.endsWith("\n~~~~~~\n\n正文。\n"), text);
  }

  @Test
  void tellsAPersonsEditFromWhatTheImporterWrote() {
    String text = ContentFile.write(Samples.imported("a", "标题", Samples.RAW_A, "正文。"));
    Path file = Path.of("a.md");
    assertTrue(ContentFile.isAsImported(Header.parse(file, text)));
    assertFalse(ContentFile.isAsImported(Header.parse(file, text.replace("正文", "改过"))));
    assertFalse(ContentFile.isAsImported(Header.parse(file, text.replace("=标题", "=新标题"))));
  }

  @Test
  void readsAPage() throws IOException {
    Page page = (Page) read("about.md", FILE.replace("=article", "=page"));
    assertEquals("一个标题", page.title());
    assertEquals(Script.HANS, page.script());
    assertEquals("正文。", page.markdown());
  }

  @Test
  void inventsNoDate() throws IOException {
    Article article = (Article) read("a.md", FILE.replace("date=2024-03-22\n", ""));
    assertTrue(article.date().isEmpty());
    assertEquals("undated", article.year());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "script=zh-Hans | script=zh | a.md:5: the script \"zh\" is unknown",
        "date=2024-03-22 | regions=亚特兰蒂斯市 | a.md:2: \"亚特兰蒂斯市\" is no region",
        "date=2024-03-22 | themes=占星 | a.md:2: \"占星\" is no theme",
        "date=2024-03-22 | regions=鼓楼区 | a.md:2: \"鼓楼区\" is the name of several. Write one of"
            + " these: 南京市/鼓楼区, ",
        "status=published | status=done | a.md:4: the status",
        "type=article | type=post | a.md:3: the type",
        "date=2024-03-22 | date=2024-02-30 | a.md:2: \"2024-02-30\" is no date",
        "date=2024-03-22 | time=25:00 | a.md:2: \"25:00\" is no time",
        "date=2024-03-22 | source-url=javascript:alert(1) | a.md:2: \"javascript:alert(1)\" is no"
            + " address",
        "date=2024-03-22 | colour=red | a.md:2: \"colour\" is no key",
        "date=2024-03-22 | just words | a.md:2: \"just words\" is no key",
        "date=2024-03-22 | title=zwei | a.md:2: the key title stands twice",
        "title=一个标题 | title= | the front matter has no title",
        "~~~~~~ | ---- | the front matter has no end",
      })
  void namesFileAndLineOfAFault(String good, String bad, String message) {
    InputException fault =
        assertThrows(InputException.class, () -> read("a.md", FILE.replace(good, bad)));
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
    assertTrue(fault.getMessage().endsWith("."), fault.getMessage());
  }

  @Test
  void refusesANameThatIsNoAddress() {
    assertThrows(InputException.class, () -> read("Ein Titel.md", FILE));
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    Path file = folder.resolve("a.md");
    Files.write(file, "标题".getBytes("GB18030"));
    InputException fault =
        assertThrows(InputException.class, () -> ContentFile.read(file, Samples.VOCABULARY));
    assertTrue(fault.getMessage().contains("not UTF-8"), fault.getMessage());
  }

  private Object read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return ContentFile.read(file, Samples.VOCABULARY);
  }
}
