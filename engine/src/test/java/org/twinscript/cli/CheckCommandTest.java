package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path folder;

  private Path article(String name, String header, String body) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".md"),
        "title=题目\ntype=article\nstatus=published\nscript=zh-Hans\n"
            + header
            + "~~~~~~\n\n"
            + body
            + "\n");
  }

  @Test
  void namesFileParagraphAndSentence() throws IOException {
    Path file = article("a", "", "第一段。\n\n## 发药\n\n第二段。早期的办法是发药。再见。");
    Run run = Run.of("check", file);
    assertEquals(0, run.exit(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(file + "#s1  undecided  # 发药: 发 became 發 of 發/髮  ## 发药", lines.get(0));
    assertEquals(file + "#p2  undecided  法是发药。: 发 became 發 of 發/髮  早期的办法是发药。", lines.get(1));
    assertEquals("2 places in 1 files.", lines.get(2));
  }

  @Test
  void strictEndsWithOneWhenSomethingIsListed() throws IOException {
    article("a", "", "早期的办法是发药。");
    assertEquals(0, Run.of("check", folder).exit());
    assertEquals(1, Run.of("check", "--strict", folder).exit());
  }

  @Test
  void isSilentOnceAPersonHasRuled() throws IOException {
    article("a", "terms=发药:發藥\n", "早期的办法是发药。");
    article("b", "", "早期的办法是{=发=}药，`发`，[看](https://example.org/发)。");
    article("c", "title-hant=里奇說\n", "正文。");
    Run run = Run.of("check", "--strict", folder);
    assertEquals(new Run(0, "0 places in 3 files.\n", ""), run);
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead() throws IOException {
    article("a", "nonsense=1\n", "正文。");
    article("b", "", "早期的办法是发药。");
    Run run = Run.of("check", folder);
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("a.md:5: "), run.err());
    assertTrue(run.out().endsWith("1 places in 2 files.\n"), run.out());
    assertEquals(1, Run.of("check", folder.resolve("none")).exit());
  }

  /** The project's own content is the measure of how much a person is asked to read. */
  @Test
  void isShortOnTheProjectsOwnRecords() {
    Run run = Run.of("check", Path.of("..", "content"));
    long files = run.out().lines().map(line -> line.split("#")[0]).distinct().count() - 1;
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().lines().count() <= 25, run.out());
    assertTrue(files <= 20, run.out());
  }
}
