package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.anchor.AnchoredBlock;
import org.twinscript.anchor.Sketch;
import org.twinscript.content.PublishedAnchors;

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

  /** The paragraph was the first when it was published, and is the second now. */
  @Test
  void namesAParagraphByTheIdUnderWhichItWasPublished() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Path year = Files.createDirectories(content.resolve("articles/2024"));
    PublishedAnchors anchors = PublishedAnchors.read(content);
    anchors.put(
        Map.of(
            "articles/a",
            List.of(new AnchoredBlock("p1", List.of(), Sketch.of("早期的办法是发药，后来改为灭蚊和改善环境。")))));
    anchors.save();
    Path file = article("a", "", "现在上面多了一段，说明来由。\n\n早期的办法是发药，后来改为灭蚊和改善环境。");
    Path moved = Files.move(file, year.resolve("a.md"));
    assertEquals(
        moved + "#p1  undecided  法是发药，: 发 became 發 of 發/髮  早期的办法是发药，后来改为灭蚊和改善环境。",
        Run.of("check", moved).out().lines().findFirst().orElseThrow());
    assertEquals(
        moved + "#p1  undecided",
        Run.of("check", content)
            .out()
            .lines()
            .findFirst()
            .orElseThrow()
            .replaceFirst(" 法.*", "")
            .strip());
  }

  /** Headings that are underlined, notes, definitions of links, items, two lines of one block. */
  @Test
  void countsParagraphsAsThePageDoes() throws IOException {
    Path file =
        article(
            "a",
            "",
            "- 早期的办法是发药。\n\n题\n---\n\n[甲]: https://example.org/a\n\n看[甲][甲]，注[^1]。\n"
                + "## 次题\n早期的办法是发药。\n\n> 早期的办法是发药。\n\n[^1]: 早期的办法是发药。\n\n    缩进的代码\n");
    assertEquals(
        List.of("title+", "p1", "p2+", "p2+"),
        Run.of("check", file)
            .out()
            .lines()
            .filter(line -> line.contains("#"))
            .map(line -> line.replaceFirst(".*?#(\\S+) .*", "$1"))
            .toList());
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
