package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinscript.article.Article;
import org.twinscript.article.Characters;
import org.twinscript.content.ContentFile;
import org.twinscript.vocabulary.Vocabulary;

/** Pages that try to write more into the archive than their own article. */
class HostileImportTest {

  private static final Path CASES = Path.of("src", "test", "resources", "hostile");

  /** What a page can earn; the rest is for people to write. */
  private static final Set<String> EARNED =
      Set.of(
          "title",
          "date",
          "time",
          "type",
          "status",
          "script",
          "source",
          "source-url",
          "regions",
          "themes",
          "tags",
          "added",
          "raw-sha256",
          "repairs",
          "checksum");

  @TempDir private static Path folder;
  private static JsonNode pages;
  private static Run run;

  @BeforeAll
  static void importAll() throws IOException {
    Path report = folder.resolve("report.json");
    List<Path> raw = cases();
    Object[] args =
        Stream.concat(
                Stream.of("import", "--content", folder.resolve("content"), "--report", report),
                raw.stream())
            .toArray();
    run = Run.of(args);
    pages = new ObjectMapper().readTree(report.toFile()).get("pages");
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> !file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Test
  void importsEveryOne() throws IOException {
    assertEquals(0, run.exit(), run.out());
    assertEquals(cases().size(), pages.size());
  }

  @Test
  void printsNothingRaw() {
    String shown = run.out().replaceAll("\\R", "");
    assertTrue(shown.codePoints().noneMatch(Characters::isForbidden), shown);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesNoKeyThatThePageDidNotEarn(Path page) throws IOException {
    String text = Files.readString(content(page));
    List<String> header = text.substring(0, text.indexOf("\n~~~~~~\n")).lines().toList();
    for (String line : header) {
      assertTrue(EARNED.contains(line.substring(0, line.indexOf('='))), line);
    }
    assertFalse(text.contains("\nsource-url=https://evil"), text);
    assertFalse(text.contains("status=draft"), text);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void recordsTheRepairAndWritesWhatABakeAccepts(Path page) {
    Article article = (Article) ContentFile.read(content(page), Vocabulary.load(vocabulary()));
    assertTrue(article.markdown().contains("广州市"), article.markdown());
    Map<String, Integer> repairs = article.origin().orElseThrow().repairs();
    assertTrue(repairs.containsKey("control"), repairs.toString());
  }

  private static Path vocabulary() {
    return Path.of("..", "vocabulary");
  }

  private static Path content(Path page) {
    for (JsonNode each : pages) {
      if (each.get("raw").asText().equals(page.toString())) {
        return Path.of(each.get("content").asText());
      }
    }
    throw new AssertionError(page + " is not in the report");
  }
}
