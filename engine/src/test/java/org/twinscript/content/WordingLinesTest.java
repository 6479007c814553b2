package org.twinscript.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.article.Article;
import org.twinscript.article.Wording;
import org.twinscript.fault.InputException;
import org.twinscript.script.Terms;

class WordingLinesTest {

  @TempDir private Path folder;

  private Article read(String lines) throws IOException {
    Path file = folder.resolve("a.md");
    Files.writeString(
        file, "title=题\ntype=article\nstatus=published\n" + lines + "~~~~~~\n\n正文。\n");
    return (Article) ContentFile.read(file, Samples.VOCABULARY);
  }

  @Test
  void readsATitleAndTerms() throws IOException {
    Article article = read("script=zh-Hans\ntitle-hant=題目\nterms=里奇:里奇， 干事：幹事\n");
    Terms terms = new Terms(Map.of("里奇", "里奇", "干事", "幹事"));
    assertEquals(new Wording(Optional.of("題目"), terms), article.wording());
  }

  @Test
  void readsTheSimplifiedTitleOfAnArticleInTraditional() throws IOException {
    assertEquals(Optional.of("题"), read("script=zh-Hant\ntitle-hans=题\n").wording().twinTitle());
  }

  @Test
  void rulesNothingWhereNothingIsSaid() throws IOException {
    assertEquals(Wording.none(), read("script=zh-Hans\n").wording());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "terms=干事 | is no term",
        "terms=干事:幹事长 | is no term",
        "terms=:幹事 | is no term",
        "terms=干:干:幹 | is no term",
        "terms=干事:幹事, 干事:干事 | stands twice",
        "title-hans=题 | Write title-hant for the title in the other"
      })
  void saysWhatIsWrongOnWhichLine(String line, String sentence) {
    InputException fault =
        assertThrows(InputException.class, () -> read("script=zh-Hans\n" + line + "\n"));
    assertTrue(fault.getMessage().contains("a.md:5: "), fault.getMessage());
    assertTrue(fault.getMessage().contains(sentence), fault.getMessage());
  }

  @Test
  void addingALineToAnImportedFileIsAnEdit() {
    String text = ContentFile.write(Samples.imported("a", "标题", Samples.RAW_A, "正文。"));
    Path file = Path.of("a.md");
    assertTrue(ContentFile.isAsImported(Header.parse(file, text)));
    String ruled = text.replace("script=zh-Hans\n", "script=zh-Hans\nterms=里奇:里奇\n");
    assertFalse(ContentFile.isAsImported(Header.parse(file, ruled)));
    String titled = text.replace("title=标题\n", "title=标题\ntitle-hant=題目\n");
    assertFalse(ContentFile.isAsImported(Header.parse(file, titled)));
  }

  @Test
  void isWrittenBackAsRead() throws IOException {
    Article article = read("script=zh-Hant\ntitle-hans=题\nterms=干事:幹事, 里奇:里奇\n");
    String text = ContentFile.write(article);
    assertTrue(text.contains("\ntitle-hans=题\n"), text);
    assertTrue(text.contains("\nterms=干事:幹事, 里奇:里奇\n"), text);
  }
}
