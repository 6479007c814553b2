package org.twinscript.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.ImportedPage;
import org.twinscript.PageImport;
import org.twinscript.article.Article;
import org.twinscript.intake.RawPages;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/** What is imported is damaged in every way, and is the corpus' articles. */
class DamagedPagesTest {

  private static final int PAGES = 24;

  private static final Path PROJECT = Path.of(System.getProperty("twinscript.home"));

  @TempDir private Path folder;

  @Test
  void theSameArgumentsGiveTheSameBytes() throws IOException {
    assertEquals(bytes(write("one", 2)), bytes(write("two", 2)));
  }

  @Test
  void everyPageComesBackAsItsArticle() throws IOException {
    Path tables = PROJECT.resolve("vocabulary");
    Vocabulary vocabulary = Vocabulary.load(tables);
    Conversions conversions = Conversions.withOverrides(tables.resolve("conversions.tsv"));
    ArticleMaker maker = ArticleMaker.of(PROJECT, Shelf.of(vocabulary), conversions);
    PageImport pages = new PageImport(vocabulary, conversions);
    Set<String> repairs = new TreeSet<>();
    for (Path file : files(write("pages", 0))) {
      int number = Integer.parseInt(file.getFileName().toString().substring(0, 6));
      ImportedPage page = pages.run(file);
      Article article = maker.article(number);
      assertEquals(article.title(), page.article().title());
      assertEquals(words(article), words(page.article()));
      repairs.addAll(page.article().origin().orElseThrow().repairs().keySet());
    }
    assertTrue(
        repairs.containsAll(List.of("comma", "furniture", "gloss", "mark", "script", "spam")));
  }

  @Test
  void aShareOfThePagesHasFrameShifts() throws IOException {
    List<Path> shifted = new ArrayList<>();
    for (Path page : files(write("shifted", 2))) {
      if (RawPages.read(page).text().contains("??")) {
        shifted.add(page);
      }
    }
    // Every eighth is in Traditional.
    assertEquals(PAGES / 2 - PAGES / 8, shifted.size());
    assertTrue(shifted.stream().allMatch(page -> page.toString().matches(".*[02468]\\.\\w+")));
  }

  private Path write(String name, int shifted) throws IOException {
    Path raw = folder.resolve(name);
    DamagedPages.main(
        new String[] {
          PROJECT.toString(), String.valueOf(PAGES), raw.toString(), String.valueOf(shifted)
        });
    return raw;
  }

  /** The lines of the body, headings and items without their marks. */
  private static List<String> words(Article article) {
    return article
        .markdown()
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.replaceFirst("^(?:## |- )", ""))
        .toList();
  }

  private static Map<String, String> bytes(Path raw) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    for (Path file : files(raw)) {
      bytes.put(
          raw.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
    }
    return bytes;
  }

  private static List<Path> files(Path raw) throws IOException {
    try (Stream<Path> files = Files.walk(raw)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
