package org.twinscript.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * What a bake takes after a change: {@code Changes <project> <work folder> <runs> <number of
 * articles> …} prints a Markdown table of whole commands, and how long a preview takes to serve
 * what was saved.
 */
public final class Changes {

  private final Path project;
  private final Path work;
  private final int runs;

  private Changes(Path project, Path work, int runs) {
    this.project = project;
    this.work = work;
    this.runs = runs;
  }

  /** Runs from the command line. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path project = Path.of(arguments[0]).toRealPath();
    Path work = Files.createDirectories(Path.of(arguments[1])).toRealPath().resolve("changes");
    Changes changes = new Changes(project, work, Integer.parseInt(arguments[2]));
    System.out.println(
        "| articles | change | wall s | processor s | of it system | files written |");
    System.out.println("|---:|---|---:|---:|---:|---:|");
    for (String articles : Arrays.copyOfRange(arguments, 3, arguments.length)) {
      changes.size(Integer.parseInt(articles));
    }
    new SiteTree(work).delete();
  }

  private void size(int articles) throws IOException, InterruptedException {
    Generator twinscript =
        new Workshop(project, work.resolve("at-work")).prepare(articles, false).get(0);
    measure(articles, "empty folder", twinscript);
    SavedArticle article = SavedArticle.in(twinscript.folder());
    for (int run = 1; run <= runs; run++) {
      measure(articles, "none", twinscript);
      article.save(run);
      measure(articles, "one article", twinscript);
    }
    try (ServedPreview preview = ServedPreview.start(twinscript.folder(), article)) {
      for (int run = 1; run <= runs; run++) {
        System.out.printf(
            Locale.ROOT, "| %,d | saved in a preview | %.3f | | | |%n", articles, preview.save());
      }
    }
  }

  private void measure(int articles, String change, Generator twinscript)
      throws IOException, InterruptedException {
    SiteTree site = new SiteTree(twinscript.output());
    Map<Path, FileTime> before = site.times();
    Resources taken = twinscript.run();
    Map<Path, FileTime> after = site.times();
    after.entrySet().removeAll(before.entrySet());
    System.out.printf(
        Locale.ROOT,
        "| %,d | %s | %.1f | %.1f | %.1f | %,d |%n",
        articles,
        change,
        taken.wall(),
        taken.cpu(),
        taken.system(),
        after.size());
  }
}
