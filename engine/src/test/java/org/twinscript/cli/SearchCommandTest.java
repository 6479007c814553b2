package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.bake.TestProject;
import picocli.CommandLine;

class SearchCommandTest {

  private static Path site;

  @BeforeAll
  static void bake(@TempDir Path folder) {
    TestProject project = new TestProject(folder);
    project.article("whole", "2024-03-05", "医院联盟", "regions=广州市", "提供的服务，要求提高。\n\n后来的。");
    project.article("note", "2023-05", "头发", "themes=口腔健康", "社区医院说：“AI 助手”。");
    project.write(
        "content/articles/2024/draft.md",
        "title=草稿医院\ntype=article\nstatus=draft\ndate=2024-01-01\nscript=zh-Hans\n~~~~~~\n\n医院。\n");
    project.bakeAlone(project.output());
    site = project.output();
  }

  private static Run search(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
    String[] words =
        Arrays.copyOf(new String[] {"search", "--site", site.toString()}, 3 + args.length);
    System.arraycopy(args, 0, words, 3, args.length);
    return new Run(command.execute(words), out.toString(), err.toString());
  }

  @Test
  void printsAnObjectALine() {
    String whole = "{\"id\":\"whole\",\"title\":\"医院联盟\",\"date\":\"2024-03-05\"}\n";
    String note = "{\"id\":\"note\",\"title\":\"头发\",\"date\":\"2023-05\"}\n";
    assertEquals(new Run(0, whole, ""), search("--json", "醫院聯盟"));
    assertEquals(new Run(0, whole, ""), search("--json", "\"服务要求\""));
    assertEquals(new Run(0, whole + note, ""), search("--json", "醫院"));
    assertEquals(new Run(0, note, ""), search("--json", "頭髮", "ａｉ助手"));
    assertEquals(new Run(0, note, ""), search("--json", "医院", "-联盟"));
    assertEquals(new Run(0, note, ""), search("--json", "-联盟", "医院"));
  }

  @Test
  void printsALineForAReader() {
    assertEquals(
        new Run(0, "2024-03-05  医院联盟  articles/2024/whole/\n1 found.\n", ""),
        search("地区:广东", "医院"));
  }

  @Test
  void endsWithOneWhereNothingIsFound() {
    assertEquals(new Run(1, "", ""), search("--json", "没有这个"));
    assertEquals(new Run(1, "", ""), search("--json", "\"提高后来\""));
    assertEquals(new Run(1, "", ""), search("--json", "草稿"));
    assertEquals(new Run(1, "", ""), search("--json", "，"));
    assertEquals(new Run(1, "", ""), search("--json", "\"广州\""));
    assertEquals(0, search("广州").exit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+$",
        "\\",
        "😀",
        "\uD83D",
        "<script>",
        "\u0000",
        "   ",
        "-",
        "\"",
        "地区:，",
        "\u202E",
        "-联盟\""
      })
  void whatLooksForNothingThatIsThereEndsWithOne(String query) {
    Run run = search("--json", "没有这个 " + query);
    assertEquals(new Run(1, "", ""), run);
  }

  @Test
  void hostilePartsOfAQueryDoNotCount() {
    Run run = search("--json", "醫院聯盟");
    assertEquals(run, search("--json", "\u202E医\u0000院\u200B联盟\uD83D"));
    assertEquals(run, search("--json", "(医院)+联盟$ -"));
    assertEquals(run, search("--json", "\"医院 联盟"));
    assertEquals(new Run(1, "", ""), search("--json", "医院联盟".repeat(2_500)));
  }

  @Test
  void aWrongCallIsSaid(@TempDir Path empty) {
    assertEquals(2, search().exit());
    Run missing = search("--site", empty.resolve("none").toString(), "医院");
    assertEquals(2, missing.exit());
    CommandLine command = Main.commandLine();
    StringWriter err = new StringWriter();
    command.setErr(new PrintWriter(err, true));
    assertEquals(1, command.execute("search", "--site", empty.toString(), "医院"));
    assertTrue(err.toString().contains("mvn package"), err.toString());
  }
}
