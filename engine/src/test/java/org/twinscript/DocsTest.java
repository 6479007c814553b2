package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.bake.TestProject;

/** The documents name tests as evidence; what they name is there. */
class DocsTest {

  private static final Path ROOT = TestProject.repository();

  /** {@code BagTest}, {@code browser.QuietTest} or {@code BakeTest.bakesTwice}. */
  private static final Pattern TEST =
      Pattern.compile("`(?:[a-z]+\\.)*([A-Z]\\w*Test)(?:\\.(\\w+))?`");

  /** The source of every test class by its name; of several of one name, joined. */
  private static final Map<String, String> TESTS = new HashMap<>();

  @BeforeAll
  static void readTests() throws IOException {
    for (String module : List.of("engine", "checks", "fuzz")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        for (Path file : files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
          String name = file.getFileName().toString().replace(".java", "");
          TESTS.merge(name, Files.readString(file), String::concat);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"security.md", "features.md", "integrity.md", "front-matter.md"})
  void everyTestThatIsNamedIsThere(String document) throws IOException {
    List<String> missing = new ArrayList<>();
    TEST.matcher(Files.readString(ROOT.resolve("docs").resolve(document)))
        .results()
        .filter(named -> !isThere(named))
        .forEach(named -> missing.add(named.group()));
    assertEquals(List.of(), missing);
  }

  private static boolean isThere(MatchResult named) {
    String source = TESTS.getOrDefault(named.group(1), "");
    return !source.isEmpty()
        && (named.group(2) == null || source.contains("void " + named.group(2) + "("));
  }

  /** A threat without a test is only a hope. */
  @Test
  void everyThreatHasATest() throws IOException {
    List<String> rows =
        Files.readString(ROOT.resolve("docs/security.md"))
            .lines()
            .filter(line -> line.startsWith("| "))
            .skip(1)
            .toList();
    assertFalse(rows.isEmpty());
    Pattern evidence = Pattern.compile("`(?:[\\w.]*Test[\\w.]*|bench/\\w+|fuzz/)`");
    assertEquals(
        List.of(),
        rows.stream()
            .filter(row -> !evidence.matcher(row.substring(row.lastIndexOf(" | "))).find())
            .filter(row -> !row.contains("Enforcer in `verify`"))
            .toList());
  }
}
