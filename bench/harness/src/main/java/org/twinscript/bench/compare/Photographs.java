package org.twinscript.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.twinscript.bench.corpus.PhotographMaker;

/**
 * What a bake takes with pictures: {@code Photographs <project> <work folder> <number> …} prints a
 * Markdown table of whole commands. Every article has four.
 */
public final class Photographs {

  private static final int EACH = 4;

  private final PhotographMaker maker = new PhotographMaker();
  private final Path project;
  private final Path work;

  private Photographs(Path project, Path work) {
    this.project = project;
    this.work = work;
  }

  /** Runs from the command line. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path project = Path.of(arguments[0]).toRealPath();
    Path work = Files.createDirectories(Path.of(arguments[1])).toRealPath().resolve("pictures");
    System.out.println(
        "| photographs | change | wall s | processor s | of it system | memory MB | files written |");
    System.out.println("|---:|---|---:|---:|---:|---:|---:|");
    for (String number : Arrays.copyOfRange(arguments, 2, arguments.length)) {
      new Photographs(project, work).measure(Integer.parseInt(number));
    }
    new SiteTree(work).delete();
  }

  private void measure(int number) throws IOException, InterruptedException {
    int articles = Math.max(1, number / EACH);
    Generator twinscript =
        new Workshop(project, work.resolve("at-work")).prepare(articles, false).get(0);
    measure(0, articles + " articles, none with a picture", twinscript);
    new SiteTree(twinscript.output()).moveTo(work.resolve("aside"));
    List<Path> files = articles(twinscript.folder());
    for (int i = 0; i < files.size(); i++) {
      illustrate(files.get(i), i * EACH);
    }
    measure(number, "empty folder", twinscript);
    Thread.sleep(3000);
    measure(number, "none", twinscript);
    Files.writeString(files.get(0), "\n又一段。\n", StandardOpenOption.APPEND);
    measure(number, "one text", twinscript);
    Path template = twinscript.folder().resolve("templates/article.ftlh");
    Files.writeString(template, Files.readString(template).replace("<article", "<article "));
    measure(number, "a template", twinscript);
    put(files.get(0), 0, -1);
    measure(number, "one picture", twinscript);
  }

  private static List<Path> articles(Path home) throws IOException {
    try (Stream<Path> found = Files.walk(home.resolve("content/articles"))) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void illustrate(Path article, int first) throws IOException {
    StringBuilder more = new StringBuilder();
    for (int i = 0; i < EACH; i++) {
      put(article, i, first + i);
      more.append("\n![门诊第%d处](photo-%d.jpg \"第%d张\")\n".formatted(i, i, i));
    }
    Files.writeString(article, more.toString(), StandardOpenOption.APPEND);
  }

  private void put(Path article, int place, int number) throws IOException {
    String id = article.getFileName().toString().replaceFirst("\\.md$", "");
    Path folder = Files.createDirectories(article.resolveSibling(id));
    Files.write(folder.resolve("photo-" + place + ".jpg"), maker.photograph(number));
  }

  private static void measure(int number, String change, Generator twinscript)
      throws IOException, InterruptedException {
    SiteTree site = new SiteTree(twinscript.output());
    Map<Path, FileTime> before = site.times();
    Resources taken = twinscript.run();
    Map<Path, FileTime> after = site.times();
    after.entrySet().removeAll(before.entrySet());
    System.out.printf(
        Locale.ROOT,
        "| %,d | %s | %.1f | %.1f | %.1f | %,d | %,d |%n",
        number,
        change,
        taken.wall(),
        taken.cpu(),
        taken.system(),
        taken.memory() >> 20,
        after.size());
  }
}
