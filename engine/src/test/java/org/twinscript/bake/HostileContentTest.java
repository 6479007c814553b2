package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.Importer;
import org.twinscript.PageImport;
import org.twinscript.PageOutcome;
import org.twinscript.content.ContentWriter;
import org.twinscript.intake.RawPages;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/** Content files that no bake can make a page of: each is named with its line and what to do. */
class HostileContentTest {

  private static final Path CASES = Path.of("src", "test", "resources", "hostile");

  @TempDir private Path folder;

  private static final Map<String, String> SENTENCES =
      new TreeMap<>(
          Map.of(
              "bake-raw-sha256-absolute",
                  ":6: \"/etc/passwd\" is no SHA-256. Take the line from git",
              "bake-raw-sha256-short", ":6: \"a\" is no SHA-256. Take the line from git",
              "bake-repairs-twice", ":7: the repairs count gloss twice. Keep one",
              "bake-repairs-unknown-kind", ":7: \"<b>x</b>:1\" counts no repairs. Write a kind",
              "bake-source-control", ":6: holds the invisible control character U+0001; delete it",
              "bake-terms-control", ":6: holds the invisible control character U+0001; delete it",
              "bake-title-hant-control", ":6: holds the invisible control character U+0001; delete",
              "bake-quote-deep", ":8: nests more than 100 quotations and lists. Take some out",
              "bake-list-deep", ":8: nests more than 100 quotations and lists. Take some out"));

  @Test
  void namesFileLineAndRemedyOfEach() throws IOException {
    TestProject project = new TestProject(folder);
    for (String name : SENTENCES.keySet()) {
      String text = Files.readString(CASES.resolve(name + ".md"));
      project.write("content/articles/2024/" + name + ".md", text);
    }
    List<String> faults = project.bake();
    assertEquals(SENTENCES.size(), faults.size(), faults.toString());
    int at = 0;
    for (String name : SENTENCES.keySet()) {
      String wanted = "2024/" + name + ".md" + SENTENCES.get(name);
      assertTrue(faults.get(at).contains(wanted), faults.get(at));
      at++;
    }
  }

  /** The second year before our era, which dates can tell. */
  @Test
  void bakesAYearBeforeOurEra() throws IOException {
    TestProject project = new TestProject(folder);
    String text = Files.readString(CASES.resolve("bake-date-negative.md"));
    project.write("content/articles/2024/early.md", text);
    assertEquals(List.of(), project.bake());
    String page = project.read("zh-hant/articles/2024/early/index.html");
    assertTrue(page.contains("公元前2年1月1日"), page);
  }

  @Test
  void bakesADecentNesting() {
    TestProject project = new TestProject(folder);
    project.article("nested", "2024-01-01", "引文", "", "> ".repeat(40) + "引文。");
    assertEquals(List.of(), project.bake());
  }

  /** What an import accepts a bake accepts, in the formats too that know no control characters. */
  @Test
  void bakesWhatWasImportedFromHostilePages() throws Exception {
    TestProject project = new TestProject(folder);
    List<Path> pages = RawPages.find(List.of(CASES)).pages();
    List<PageOutcome> outcomes = new ArrayList<>();
    new Importer(
            pageImport(), new ContentWriter(project.folder().resolve("content")), LocalDate.EPOCH)
        .run(pages, outcomes::add);
    assertTrue(
        outcomes.stream().allMatch(page -> page.status() == PageOutcome.Status.IMPORTED),
        outcomes.toString());
    assertEquals(List.of(), project.bake());
    DocumentBuilder xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    try (Stream<Path> files = Files.walk(project.output())) {
      List<Path> feeds = files.filter(file -> file.toString().endsWith(".xml")).toList();
      assertTrue(feeds.contains(project.output().resolve("data/oai.xml")), feeds.toString());
      for (Path feed : feeds) {
        xml.parse(feed.toFile());
      }
    }
  }

  private static PageImport pageImport() {
    Path vocabulary = TestProject.repository().resolve("vocabulary");
    return new PageImport(
        Vocabulary.load(vocabulary),
        Conversions.withOverrides(vocabulary.resolve("conversions.tsv")));
  }
}
