package org.twinscript.bench.growth;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.twinscript.PageImport;
import org.twinscript.bake.documents.DocumentReader;
import org.twinscript.bake.documents.DocumentRenderer;
import org.twinscript.bake.site.Editions;
import org.twinscript.fault.InputException;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Prints how long one page takes against its length: {@code Growth <project> <shape>}. A row of a
 * Markdown table: processor milliseconds for pages of 1,000 characters, four times as many, and so
 * on up to the largest that is read, and by what power of the length the time grew over the last
 * step. A page that is refused says so with {@code r}. Without a shape the names of all are
 * printed.
 */
public final class Growth {

  /** In bytes: what the importer reads at most. */
  private static final long LARGEST = 8L << 20;

  private static final int SMALLEST = 1_000;
  private static final int STEP = 4;

  /** No longer one is begun behind it. In milliseconds. */
  private static final double SLOW = 5_000;

  /** How long to wait for one page. In milliseconds. */
  private static final long PATIENCE = 60_000;

  /** What is done with a page of each suffix. */
  private interface Work {
    void on(Path page);
  }

  private final Shape shape;
  private final Work work;
  private final List<Double> times = new ArrayList<>();

  private Growth(Shape shape, Work work) {
    this.shape = shape;
    this.work = work;
  }

  /** Runs from the command line. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      Shapes.all().forEach(shape -> System.out.println(shape.name()));
      return;
    }
    Shape shape =
        Shapes.all().stream().filter(one -> one.name().equals(arguments[1])).findFirst().get();
    Growth growth = new Growth(shape, work(Path.of(arguments[0]), shape));
    growth.warmUp();
    System.out.println(growth.row());
    System.exit(0);
  }

  private static Work work(Path project, Shape shape) {
    Path tables = project.resolve("vocabulary");
    Vocabulary vocabulary = Vocabulary.load(tables);
    Conversions conversions = Conversions.withOverrides(tables.resolve("conversions.tsv"));
    if (shape.suffix().equals("md")) {
      DocumentReader reader =
          new DocumentReader(
              new DocumentRenderer(conversions, Editions.twins()),
              vocabulary,
              Path.of(System.getProperty("java.io.tmpdir")),
              UnaryOperator.identity());
      return page -> reader.read(page).texts().values().forEach(text -> text.html());
    }
    return new PageImport(vocabulary, conversions)::run;
  }

  /** A cold program's first pages say nothing of the shape. */
  private void warmUp() throws IOException {
    for (int run = 0; run < 20; run++) {
      measure(shape.text().apply(20));
    }
  }

  private String row() throws IOException {
    StringBuilder row = new StringBuilder("| " + shape.name() + " | ");
    for (int size = SMALLEST; ; size *= STEP) {
      String page = page(size);
      if (page.length() * 3L > LARGEST) {
        break;
      }
      Timed timed = measure(page);
      times.add(timed.milliseconds);
      row.append(timed).append(' ');
      if (timed.milliseconds > SLOW) {
        break;
      }
    }
    return row.append("| ").append(power()).append(" |").toString();
  }

  /** The page of about a number of characters. */
  private String page(int size) {
    int each = shape.text().apply(1100).length() - shape.text().apply(100).length();
    return shape.text().apply(Math.max(1, (int) (size * 1000L / Math.max(1, each))));
  }

  private String power() {
    int last = times.size() - 1;
    if (last < 1 || times.get(last) < 20) {
      return "–";
    }
    return String.format(
        Locale.ROOT, "%.1f", Math.log(times.get(last) / times.get(last - 1)) / Math.log(STEP));
  }

  private Timed measure(String page) throws IOException {
    Path file = Files.createTempFile("growth", "." + shape.suffix());
    try {
      Files.writeString(file, page);
      AtomicReference<Timed> outcome = new AtomicReference<>(new Timed(PATIENCE, "!"));
      Thread thread = new Thread(() -> outcome.set(timed(file)));
      thread.setDaemon(true);
      thread.start();
      thread.join(PATIENCE);
      return outcome.get();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    } finally {
      Files.delete(file);
    }
  }

  private Timed timed(Path file) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    String mark = "";
    try {
      work.on(file);
    } catch (InputException refused) {
      mark = "r";
    } catch (RuntimeException | Error unexpected) {
      mark = " " + unexpected.getClass().getSimpleName();
    }
    return new Timed((threads.getCurrentThreadCpuTime() - start) / 1e6, mark);
  }

  /** How long a page took and how it ended. */
  private record Timed(double milliseconds, String mark) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, milliseconds < 10 ? "%.1f%s" : "%.0f%s", milliseconds, mark);
    }
  }
}
