package org.twinscript.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the generators over the same corpus, one after the other and that several times in turn, so
 * that other load on the machine falls on all alike. {@code Compare <project> <work folder> <runs>
 * <largest corpus for Eleventy> <into an empty folder only> <number of articles> …} prints a
 * Markdown table.
 */
public final class Compare {

  private final Workshop workshop;
  private final int runs;
  private final int eleventyLimit;
  private final boolean emptyOnly;
  private final Table table = new Table();

  private Compare(Workshop workshop, int runs, int eleventyLimit, boolean emptyOnly) {
    this.workshop = workshop;
    this.runs = runs;
    this.eleventyLimit = eleventyLimit;
    this.emptyOnly = emptyOnly;
  }

  /** Runs from the command line. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path project = Path.of(arguments[0]).toRealPath();
    Path work = Files.createDirectories(Path.of(arguments[1])).toRealPath().resolve("compare");
    Compare compare =
        new Compare(
            new Workshop(project, work.resolve("at-work")),
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]),
            Boolean.parseBoolean(arguments[4]));
    for (String articles : Arrays.copyOfRange(arguments, 5, arguments.length)) {
      compare.size(Integer.parseInt(articles));
    }
    System.out.println(compare.table);
    new SiteTree(work).delete();
  }

  private void size(int articles) throws IOException, InterruptedException {
    List<Generator> generators = workshop.prepare(articles, articles <= eleventyLimit);
    for (Generator generator : generators) {
      generator.run();
    }
    for (int run = 1; run <= runs; run++) {
      for (Generator generator : generators) {
        new SiteTree(generator.output()).moveTo(workshop.aside());
        measure(articles, "empty", generator);
      }
      if (emptyOnly) {
        continue;
      }
      for (Generator generator : generators) {
        new SiteTree(generator.output()).age();
        measure(articles, "every page differs", generator);
      }
      for (Generator generator : generators) {
        measure(articles, "no page differs", generator);
      }
    }
  }

  private void measure(int articles, String over, Generator generator)
      throws IOException, InterruptedException {
    Resources resources = generator.run();
    SiteTree site = new SiteTree(generator.output());
    Table.SiteSize size = new Table.SiteSize(site.pages(), site.bytes());
    table.add(new Table.Row(articles, over, generator.name()), resources, size);
    System.err.printf("%,d, %s: %s %s%n", articles, over, generator.name(), resources);
  }
}
