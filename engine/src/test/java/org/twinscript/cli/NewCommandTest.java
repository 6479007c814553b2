package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.article.Article;
import org.twinscript.content.ContentFile;
import org.twinscript.vocabulary.Vocabulary;

class NewCommandTest {

  @TempDir private Path content;

  @Test
  void makesAFileThatABakeCanRead() {
    Run run =
        run(
            "广州扩大免费筛查",
            "--date",
            "2024-05",
            "--source",
            "某某日报",
            "--region",
            "广州市",
            "--theme",
            "基层医疗");
    assertEquals(0, run.exit(), run.err());
    Path file = Path.of(run.out().strip());
    assertEquals("2024", file.getParent().getFileName().toString());
    assertTrue(
        file.getFileName().toString().startsWith("guangzhou-kuoda-mianfei-shaicha"), run.out());
    Article article =
        (Article) ContentFile.read(file, Vocabulary.load(Path.of("..", "vocabulary")));
    assertEquals("广州扩大免费筛查", article.title());
    assertEquals("2024-05", article.date().orElseThrow().toString());
    assertEquals("广州市", article.subjects().regions().get(0).key());
    assertEquals("某某日报", article.source().orElseThrow());
    assertTrue(article.draft());
  }

  @Test
  void givesASecondArticleOfOneTitleANumber() throws IOException {
    String first = run("免费筛查").out().strip();
    String second = run("免费筛查").out().strip();
    assertEquals(first.replace(".md", "-2.md"), second);
    assertTrue(Files.exists(Path.of(first)) && Files.exists(Path.of(second)));
    assertTrue(first.contains("undated"), first);
  }

  @Test
  void keepsTheManifestOfAnArchiveThatHasOne() {
    run("免费筛查");
    assertEquals(0, Run.of("verify", "--update", "--content", content).exit());
    run("免費篩檢", "--script", "zh-Hant", "--id", "second");
    assertEquals(0, Run.of("verify", "--content", content).exit());
    assertTrue(Files.exists(content.resolve("articles/undated/second.md")));
  }

  @Test
  void namesWhatIsWrong() {
    assertEquals(2, run("题", "--date", "昨天").exit());
    assertEquals(2, run("题", "--region", "没有的地方").exit());
    assertEquals(2, run("题", "--id", "No Id").exit());
    assertEquals(2, run(" ").exit());
  }

  private Run run(Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "new";
    all[1] = "--content";
    all[2] = content;
    System.arraycopy(args, 0, all, 3, args.length);
    return Run.of(all);
  }
}
