package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.content.ContentFile;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

class RenameTermTest {

  private static final Path PAGES = Path.of("..", "examples", "raw");

  @TempDir private Path folder;
  private Path tables;
  private Path content;

  @BeforeEach
  void importTheExamples() throws IOException {
    tables = Files.createDirectory(folder.resolve("vocabulary"));
    try (Stream<Path> found = Files.list(Path.of("..", "vocabulary"))) {
      for (Path table : found.filter(Files::isRegularFile).toList()) {
        Files.copy(table, tables.resolve(table.getFileName()));
      }
    }
    content = folder.resolve("content");
    assertEquals(0, run("import", PAGES).exit());
  }

  @Test
  void importingAfterAThemeWasRenamedChangesNothing() throws IOException {
    String theme = mostUsed("themes");
    String edited = Files.readString(first(theme)).replace("status=published", "status=draft");
    Files.writeString(first(theme), edited);
    run("verify", "--update");
    Run run = rename(theme, "新主题", "--slug", "new-theme");
    assertEquals(0, run.exit(), run.err());
    assertFalse(header().contains(theme), theme);
    assertTrue(Files.readString(first("新主题")).contains("新主题"));
    assertSettled();
  }

  @Test
  void theFormerNameAndAddressStayKnown() {
    String theme = "基层医疗";
    Term before = vocabulary().find(Facet.THEME, theme).orElseThrow();
    rename(theme, "社区医疗", "--slug", "community-care", "--traditional", "社區醫療");
    Term now = vocabulary().find(Facet.THEME, theme).orElseThrow();
    assertEquals("社区医疗", now.hans());
    assertEquals("社區醫療", now.hant());
    assertEquals(Optional.of(now), vocabulary().find(Facet.THEME, before.code()));
    assertEquals(Optional.of("primary-care"), vocabulary().former(Facet.THEME).get(0).path());
    rename("社区医疗", "初级医疗", "--slug", "first-care");
    assertEquals("初级医疗", vocabulary().find(Facet.THEME, theme).orElseThrow().hans());
    assertEquals(31, vocabulary().terms(Facet.THEME).size());
  }

  @Test
  void importingAfterARegionWasRenamedChangesNothing() throws IOException {
    String region = mostUsed("regions");
    Run run = rename(region, "新地方");
    assertEquals(0, run.exit(), run.err());
    assertFalse(header().contains(region), region);
    assertSettled();
  }

  @Test
  void importingAfterTwoThemesWereJoinedChangesNothing() throws IOException {
    String theme = mostUsed("themes");
    String other = theme.equals("基层医疗") ? "医药卫生改革" : "基层医疗";
    int terms = vocabulary().terms(Facet.THEME).size();
    assertEquals(1, rename(theme, other).exit());
    Run run = rename(theme, other, "--join");
    assertEquals(0, run.exit(), run.err());
    assertFalse(header().contains(theme), theme);
    assertEquals(terms - 1, vocabulary().terms(Facet.THEME).size());
    assertSettled();
  }

  @Test
  void articlesThatChangeOverAloneAreAPersonsRuling() throws IOException {
    String theme = mostUsed("themes");
    String other = theme.equals("基层医疗") ? "医药卫生改革" : "基层医疗";
    Path article = first(theme);
    String id = article.getFileName().toString().replace(".md", "");
    assertEquals(0, rename(theme, other, "--only", id).exit());
    assertFalse(Files.readString(article).contains(theme));
    assertEquals(0, run("import", PAGES).exit());
    assertFalse(Files.readString(article).contains(theme));
  }

  @Test
  void aRenamingThatWasKilledHalfwayIsCompletedByTheSameCommand() throws IOException {
    String theme = mostUsed("themes");
    Map<String, String> before = files();
    rename(theme, "新主题");
    Map<String, String> after = files();
    for (Map.Entry<String, String> file : before.entrySet()) {
      Files.writeString(content.resolve(file.getKey()), file.getValue());
    }
    assertEquals(0, rename(theme, "新主题").exit());
    assertEquals(after, files());
  }

  @Test
  void namesWhatIsWrong() {
    assertEquals(2, rename("没有的主题", "新主题").exit());
    Run taken = rename("基层医疗", "中医药");
    assertEquals(1, taken.exit());
    assertTrue(taken.err().contains("--join"), taken.err());
  }

  private void assertSettled() throws IOException {
    Map<String, String> before = files();
    assertEquals(0, run("import", PAGES).exit());
    assertEquals(before, files());
    assertEquals(0, run("verify").exit());
    for (Path file : articles()) {
      ContentFile.read(file, vocabulary());
    }
  }

  private Run rename(String from, String to, Object... options) {
    return run("rename term", Stream.concat(Stream.of(from, to), Arrays.stream(options)).toArray());
  }

  private Run run(String command, Object... args) {
    return Run.with(
        tables,
        Stream.concat(Stream.of(command, "--content", content), Arrays.stream(args)).toArray());
  }

  private Vocabulary vocabulary() {
    return Vocabulary.load(tables);
  }

  private String mostUsed(String key) throws IOException {
    return header()
        .lines()
        .filter(line -> line.startsWith(key + "="))
        .flatMap(line -> Stream.of(line.substring(key.length() + 1).split(", ")))
        .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private Path first(String theme) throws IOException {
    for (Path file : articles()) {
      if (Files.readString(file).contains(theme)) {
        return file;
      }
    }
    throw new AssertionError(theme);
  }

  /** What the articles are filed under. */
  private String header() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Path file : articles()) {
      Files.readString(file)
          .lines()
          .filter(line -> line.matches("(regions|themes|tags)=.*"))
          .forEach(line -> lines.append(line).append('\n'));
    }
    return lines.toString();
  }

  private List<Path> articles() throws IOException {
    try (Stream<Path> found = Files.walk(content.resolve("articles"))) {
      return found.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(content.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
