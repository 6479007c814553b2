package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What holds of every command: help, exit codes, quiet, and what other programs read. */
class CommandsTest {

  private static final String PAGE =
      """
      <html><head><meta charset="utf-8"><title>广州扩大免费筛查</title></head><body>
      <h1>广州扩大免费筛查</h1><p>2024-05-06 来源：某某日报</p>
      <p>广州市卫生健康委员会五月六日宣布，全市免费筛查的范围由四个区扩大到十一个区。</p>
      <p>符合条件的居民可以到就近的社区卫生服务中心登记，由家庭医生安排检查的时间。</p>
      </body></html>
      """;

  @TempDir private Path folder;

  /** Every command that does something, by its name. */
  private static Map<String, CommandLine> commands() {
    Map<String, CommandLine> commands = new TreeMap<>();
    Main.commandLine().getSubcommands().forEach((name, command) -> add(name, command, commands));
    return commands;
  }

  private static void add(String name, CommandLine command, Map<String, CommandLine> commands) {
    if (command.getSubcommands().isEmpty()) {
      commands.put(name, command);
    }
    command.getSubcommands().forEach((own, sub) -> add(name + " " + own, sub, commands));
  }

  static Stream<String> names() {
    return commands().keySet().stream()
        .filter(name -> !name.equals("help") && !name.equals("generate-completion"));
  }

  private static Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(args);
    return new Run(exit, out.toString(), err.toString());
  }

  private static Run run(String command, List<String> more) {
    return run(Stream.concat(Stream.of(command.split(" ")), more.stream()).toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("names")
  void helpIsWholeAtEveryWidthAndHasExamples(String name) {
    String words = words(help(name, 200));
    for (int width : new int[] {55, 80, 120}) {
      String help = help(name, width);
      assertEquals(words, words(help), name + " at " + width);
      assertTrue(help.contains("\nExamples:\n  twinscript " + name), help);
      help.lines()
          .filter(line -> !line.startsWith("  twinscript "))
          .forEach(line -> assertTrue(line.length() <= width, width + ": " + line));
    }
    assertEquals(0, run(name, List.of("--help")).exit());
  }

  private static String help(String name, int width) {
    CommandLine command = commands().get(name);
    command.setUsageHelpAutoWidth(false);
    command.setUsageHelpWidth(width);
    return command.getUsageMessage();
  }

  /** All that follows the line of the call, which has other blanks at each width. */
  private static String words(String help) {
    String described = help.substring(help.indexOf("\n", help.indexOf("Usage: ")));
    while (described.startsWith("\n ")) {
      described = described.substring(described.indexOf("\n", 1));
    }
    return described.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @MethodSource("names")
  void aWrongCallEndsWith2AndSaysWhereToReadOn(String name) {
    Run none = run(name, List.of("--no-such-option", "x", "y"));
    if (!name.equals("search")) {
      assertEquals(2, none.exit(), none.err());
      assertTrue(none.err().startsWith("twinscript: Unknown option"), none.err());
    }
    assertEquals("", none.out());
    assertFalse(none.err().contains("\tat "), none.err());
  }

  @ParameterizedTest
  @CsvSource({
    "import, nowhere.txt",
    "explain, nowhere.txt",
    "repeated, nowhere.txt",
    "replay, nowhere.txt",
    "check --site, nowhere",
    "check, nowhere",
    "convert --config s2tw, nowhere.txt",
    "published --content, nowhere",
    "diff nowhere, nowhere",
    "verify --content, nowhere",
    "bag to --content, nowhere",
    "remove id --content, nowhere",
    "accept id --mine --content, nowhere",
    "rename term a b --content, nowhere",
    "search 疫苗 --site, nowhere",
    "import . --pictures, nowhere",
    "import . --vocabulary, nowhere",
    "new 题名 --vocabulary, nowhere"
  })
  void whatIsNotThereIsNamed(String command, String missing) {
    List<String> more =
        command.matches("search.*|.*--vocabulary")
            ? List.of(missing)
            : List.of(missing, "--vocabulary", "../vocabulary");
    Run run = run(command, more);
    assertTrue(run.exit() == 2 || run.exit() == 1, run.err());
    assertTrue(
        run.err().contains(missing) && run.err().matches("(?s)(twinscript|refused): .*"),
        run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void theTableOfExitCodesIsWhatTheCommandsSay() throws IOException {
    String paper = Files.readString(Path.of("../docs/commands.md"));
    List<String> table =
        paper.lines().filter(line -> line.matches("\\| `[a-z ]+` \\| .* \\| .* \\|")).toList();
    List<String> said = new ArrayList<>();
    names()
        .forEach(
            name -> {
              Map<String, String> codes =
                  commands().get(name).getCommandSpec().usageMessage().exitCodeList();
              said.add("| `%s` | %s | %s |".formatted(name, codes.get("0"), codes.get("1")));
              assertEquals("the command was called wrongly", codes.get("2"), name);
            });
    assertEquals(said, table.stream().sorted().toList());
  }

  @Test
  void aDryRunWritesNothingAndSaysWhatTheImportThenDoes() throws IOException {
    Path raw = raw();
    Path content = folder.resolve("content");
    Path foreseen = folder.resolve("foreseen.json");
    Path happened = folder.resolve("happened.json");
    Run dry = Run.of("import", "--dry-run", "--content", content, "--report", foreseen, raw);
    assertFalse(Files.exists(content));
    Run real = Run.of("import", "--content", content, "--report", happened, raw);
    assertEquals(real.exit(), dry.exit());
    assertEquals(real.out() + "Nothing was written.\n", dry.out());
    assertEquals(Files.readString(happened), Files.readString(foreseen));
    Map<Path, String> before = contents(content);
    Run again = Run.of("import", "-n", "--content", content, raw);
    assertTrue(
        again.out().startsWith("2 pages: 0 imported, 1 unchanged, 0 conflict, 1 refused")
            || again.out().contains("1 unchanged"),
        again.out());
    assertEquals(before, contents(content));
  }

  private Path raw() throws IOException {
    Path raw = Files.createDirectories(folder.resolve("raw"));
    Files.writeString(raw.resolve("good.html"), PAGE);
    Files.writeString(raw.resolve("empty.txt"), "");
    return raw;
  }

  private static Map<Path, String> contents(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      Map<Path, String> contents = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file, Files.readString(file) + Files.getLastModifiedTime(file));
      }
      return contents;
    }
  }

  @Test
  void anImportSaysALineAPageOfWhatHasChanged() throws IOException {
    Path raw = raw();
    Path content = folder.resolve("content");
    Run first = Run.of("import", "--content", content, raw.resolve("good.html"));
    assertEquals(4, first.out().lines().count(), first.out());
    assertTrue(
        first.out().lines().toList().get(1).matches("imported .*广州扩大免费筛查 → .*\\.md \\[广州市.*"),
        first.out());
    Run second = Run.of("import", "--content", content, raw.resolve("good.html"));
    assertEquals(2, second.out().lines().count(), second.out());
  }

  @Test
  void objectsForOtherProgramsHaveTheKeysOfThePaperAndStandAlone() throws IOException {
    Path raw = raw();
    Path content = folder.resolve("content");
    Run.of("import", "--content", content, raw.resolve("good.html"));
    Path doubtful =
        Files.writeString(
            Files.createDirectories(content.resolve("pages")).resolve("about.md"),
            "title=关于\n"
                + "type=page\n"
                + "status=published\n"
                + "script=zh-Hans\n"
                + "~~~~~~\n\n"
                + "他在干什么，里程表，一出戏。发廊里的人。\n");
    assertKeys("explain", Run.of("explain", "--json", raw), 1);
    assertKeys(
        "replay", Run.of("replay", "--json", "--content", content, raw.resolve("good.html")), 1);
    assertKeys("check", Run.of("check", "--json", doubtful), 0);
    Path site = Files.createDirectories(folder.resolve("site/zh-hans"));
    Files.writeString(site.resolve("index.html"), "<html><a href=\"none/\">x</a></html>");
    Run look = Run.of("check", "--json", "--site", site.getParent());
    assertEquals(1, look.exit());
    assertKeys("check --site DIR", look, 1);
  }

  private static void assertKeys(String command, Run run, int atLeast) throws IOException {
    String paper = Files.readString(Path.of("../docs/commands.md"));
    String row =
        paper
            .lines()
            .filter(line -> line.startsWith("| `" + command + " --json`"))
            .findFirst()
            .orElseThrow();
    String keys = row.split("\\| `")[2].split("`")[0];
    assertTrue(run.out().lines().count() >= atLeast, run.out() + run.err());
    for (String line : run.out().lines().toList()) {
      JsonNode object = new JsonMapper().readTree(line);
      Iterator<String> names = object.fieldNames();
      List<String> found = new ArrayList<>();
      names.forEachRemaining(found::add);
      assertEquals(keys, String.join(" ", found), line);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "replay", "check", "published", "remove"})
  void quietSaysNothingWhereAllIsWell(String command) throws IOException {
    Path raw = raw().resolve("good.html");
    Path content = folder.resolve("content");
    Run.of("import", "--content", content, raw);
    Path site = Files.createDirectories(folder.resolve("site/zh-hans"));
    Files.writeString(site.resolve("index.html"), "<html></html>");
    Path article;
    try (Stream<Path> files = Files.walk(content.resolve("articles"))) {
      article = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    String id = article.getFileName().toString().replace(".md", "");
    Run run =
        switch (command) {
          case "verify" -> Run.of(command, "-q", "--content", content);
          case "replay" -> Run.of(command, "-q", "--content", content, raw);
          case "check" -> Run.of(command, "-q", article);
          case "published" -> Run.of(command, "-q", "--content", content, site.getParent());
          default -> Run.of(command, "-q", "--content", content, id);
        };
    assertEquals("", run.out() + run.err());
    assertEquals(0, run.exit());
  }
}
