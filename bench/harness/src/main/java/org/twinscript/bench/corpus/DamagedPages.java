package org.twinscript.bench.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Writes raw pages to import: {@code DamagedPages <project> <number of pages> <folder> <shifted>}.
 * One page in {@code shifted} has frame shifts, none when that is 0. Two of three pages are text,
 * the others HTML; one of four is in GB18030, the others in UTF-8. The same arguments give the same
 * bytes.
 */
public final class DamagedPages {

  private static final int PAGES_PER_FOLDER = 500;
  private static final Charset GB18030 = Charset.forName("GB18030");

  private DamagedPages() {}

  /** Runs from the command line. */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    Path tables = project.resolve("vocabulary");
    Shelf shelf = Shelf.of(Vocabulary.load(tables));
    Conversions conversions = Conversions.withOverrides(tables.resolve("conversions.tsv"));
    int shifted = Integer.parseInt(arguments[3]);
    PageMaker maker =
        new PageMaker(ArticleMaker.of(project, shelf, conversions), shelf.themes(), shifted);
    for (int number = 1; number <= Integer.parseInt(arguments[1]); number++) {
      write(maker, number, Path.of(arguments[2]));
    }
  }

  private static void write(PageMaker maker, int number, Path folder) throws IOException {
    boolean html = number % 3 == 0;
    Charset charset = number % 4 == 0 ? GB18030 : StandardCharsets.UTF_8;
    String name = String.format(Locale.ROOT, "%06d.%s", number, html ? "html" : "txt");
    Path file = folder.resolve(String.valueOf(number / PAGES_PER_FOLDER)).resolve(name);
    MirrorSheet page = maker.page(number);
    Files.createDirectories(file.getParent());
    Files.write(file, (html ? page.html(charset.name()) : page.text()).getBytes(charset));
  }
}
