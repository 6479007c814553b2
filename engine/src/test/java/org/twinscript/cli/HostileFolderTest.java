package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of hostile pages beside good ones, imported by a process with 512 MB: the good ones are
 * in, and each bad one is in too or named with the reason.
 */
class HostileFolderTest {

  private static final Path CASES = Path.of("src", "test", "resources");

  private static final String PROSE = "2024年3月21日，广州市召开全市卫生健康工作会议，研究部署本年度的重点任务和民生实事。\n\n";

  /** Pages beyond a bound, and what their reason says of it. */
  private static final Map<String, String> TOO_LARGE =
      Map.of(
          "characters.txt", "characters",
          "lines.txt", "lines of text",
          "breaks.html", "lines of text",
          "tags.html", "tags and character references");

  @TempDir private static Path folder;
  private static final Map<String, JsonNode> PAGES = new TreeMap<>();
  private static int exit;

  @BeforeAll
  static void importAll() throws Exception {
    Path raw = Files.createDirectories(folder.resolve("raw"));
    copy(CASES.resolve("hostile"), raw);
    copy(Path.of("..", "examples", "raw"), raw);
    Files.copy(CASES.resolve("heavy").resolve("readings-sioobe.html"), raw.resolve("sioobe.html"));
    makeLargePages(raw);
    Path report = folder.resolve("report.json");
    exit = Run.small("import", "--content", folder.resolve("content"), "--report", report, raw);
    for (JsonNode page : new ObjectMapper().readTree(report.toFile()).get("pages")) {
      PAGES.put(Path.of(page.get("raw").asText()).getFileName().toString(), page);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(file -> !file.toString().endsWith(".md")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void makeLargePages(Path raw) throws IOException {
    String text = "广州组建研究型医院联盟\n\n" + PROSE;
    String html = "<!DOCTYPE html><html><title>广州组建研究型医院联盟</title><body><p>" + PROSE + "</p>";
    Files.writeString(raw.resolve("characters.txt"), text + "医院".repeat(700_000));
    Files.writeString(raw.resolve("lines.txt"), text + "医院\n".repeat(30_000));
    Files.writeString(raw.resolve("breaks.html"), html + "<p>" + "字<br>".repeat(30_000));
    Files.writeString(raw.resolve("tags.html"), html + "<i>".repeat(500_000));
    Files.writeString(raw.resolve("deep.html"), html + "<div>".repeat(300_000) + "<p>" + PROSE);
    Files.writeString(raw.resolve("quotes.txt"), text + "“".repeat(300_000) + "\n\n" + PROSE);
    Files.writeString(raw.resolve("brackets.txt"), text + "[a](".repeat(50_000) + "\n\n" + PROSE);
    Files.writeString(
        raw.resolve("row.txt"), text + "卫生" + "?".repeat(300_000) + "健康。\n\n" + PROSE);
    Files.writeString(raw.resolve("pairs.txt"), text + "规?\uE571模".repeat(75_000) + "\n\n" + PROSE);
    Files.writeString(raw.resolve("pipes.txt"), text + "??????|".repeat(40_000) + "\n\n" + PROSE);
    Files.writeString(raw.resolve("markers.txt"), text + ("相关新闻\n\n" + PROSE).repeat(6_000));
  }

  @Test
  void theGoodPagesAreIn() throws IOException {
    try (Stream<Path> good = Files.list(Path.of("..", "examples", "raw"))) {
      List<String> names = good.map(file -> file.getFileName().toString()).toList();
      assertFalse(names.isEmpty());
      names.forEach(name -> assertEquals("imported", status(name), name));
    }
  }

  private static String status(String name) {
    return PAGES.get(name).get("status").asText();
  }

  @Test
  void whatIsBeyondABoundIsNamedWithIt() {
    TOO_LARGE.forEach(
        (name, what) -> {
          assertEquals("refused", status(name), name);
          String reason = PAGES.get(name).get("reason").asText();
          assertTrue(reason.contains(name) && reason.contains(what), reason);
        });
    assertEquals(1, exit);
  }

  @Test
  void whatIsLargeAndWithinBoundsIsIn() {
    Stream.of(
            "deep.html quotes.txt brackets.txt markers.txt row.txt pairs.txt pipes.txt".split(" "))
        .forEach(name -> assertNotEquals("refused", status(name), PAGES.get(name).toString()));
  }

  @Test
  void noPageIsUnexpected() {
    PAGES.forEach(
        (name, page) -> {
          String reason = page.path("reason").asText();
          assertFalse(reason.contains("unexpected") || reason.contains("memory"), reason);
          assertFalse(status(name).equals("refused") && reason.isBlank(), name);
        });
  }
}
