package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinscript.article.Article;
import org.twinscript.article.Block;

/**
 * Measures the intake's reading of HTML against two other libraries, prints the table and holds the
 * intake to being the best on every group of pages.
 *
 * <p>The golden pages are those the intake is tested with, so on them its own row is no news; what
 * the others miss there is. The mirror's pages are made from the archive's records.
 */
class BaselinesTest {

  /** A page and what should be read from it. */
  private record Sample(String html, Extraction truth) {}

  @Test
  void readsPagesBetterThanTheBaselines() throws IOException, URISyntaxException {
    Map<Extractor, ExtractionScore> golden = scores(goldenPages());
    Map<Extractor, ExtractionScore> mirror = scores(mirrorPages());
    Map<Extractor, ExtractionScore> total = new EnumMap<>(golden);
    mirror.forEach((tool, score) -> total.merge(tool, score, ExtractionScore::plus));
    System.out.print(
        ExtractionScore.HEAD
            + table("golden pages", golden)
            + table("mirror's pages", mirror)
            + table("all", total));
    assertEquals(16, golden.get(Extractor.TWINSCRIPT).pages());
    for (Extractor baseline : Extractor.BASELINES) {
      assertTrue(isNoWorse(golden, baseline), () -> baseline + " reads the golden pages better");
      assertTrue(isNoWorse(mirror, baseline), () -> baseline + " reads the mirror better");
      assertTrue(isBetter(total, baseline), () -> baseline + " is as good in total");
    }
  }

  private static boolean isNoWorse(Map<Extractor, ExtractionScore> scores, Extractor baseline) {
    ExtractionScore ours = scores.get(Extractor.TWINSCRIPT);
    ExtractionScore theirs = scores.get(baseline);
    return ours.f1() >= theirs.f1()
        && ours.precision() >= theirs.precision()
        && ours.recall() >= theirs.recall()
        && ours.charactersF1() >= theirs.charactersF1()
        && ours.titles() >= theirs.titles();
  }

  private static boolean isBetter(Map<Extractor, ExtractionScore> scores, Extractor baseline) {
    ExtractionScore ours = scores.get(Extractor.TWINSCRIPT);
    ExtractionScore theirs = scores.get(baseline);
    return ours.f1() > theirs.f1()
        && ours.charactersF1() > theirs.charactersF1()
        && ours.titles() > theirs.titles();
  }

  private static Map<Extractor, ExtractionScore> scores(List<Sample> samples) {
    Map<Extractor, ExtractionScore> scores = new EnumMap<>(Extractor.class);
    for (Extractor tool : Extractor.values()) {
      for (Sample sample : samples) {
        ExtractionScore score = ExtractionScore.of(tool.extract(sample.html()), sample.truth());
        scores.merge(tool, score, ExtractionScore::plus);
      }
    }
    return scores;
  }

  private static String table(String pages, Map<Extractor, ExtractionScore> scores) {
    StringBuilder rows = new StringBuilder();
    scores.forEach((tool, score) -> rows.append(score.row(tool.toString(), pages)));
    return rows.toString();
  }

  private static List<Sample> goldenPages() throws IOException, URISyntaxException {
    Path folder = Path.of(BaselinesTest.class.getResource("intake/pages").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .map(BaselinesTest::goldenPage)
          .toList();
    }
  }

  private static Sample goldenPage(Path page) {
    try {
      List<String> golden = Files.readAllLines(page.resolveSibling(page.getFileName() + ".golden"));
      List<String> body =
          golden.stream()
              .filter(line -> line.startsWith("P ") || line.startsWith("## "))
              .map(line -> line.substring(line.indexOf(' ') + 1))
              .toList();
      String title = golden.get(0).substring("title: ".length());
      return new Sample(Files.readString(page), Extraction.of(title, body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Sample> mirrorPages() {
    return Records.all().stream().map(BaselinesTest::mirrorPage).toList();
  }

  private static Sample mirrorPage(Article record) {
    return new Sample(
        MirrorPage.of(record, UnaryOperator.identity()).html("UTF-8"),
        Extraction.of(record.title(), Records.blocks(record).stream().map(Block::text).toList()));
  }
}
