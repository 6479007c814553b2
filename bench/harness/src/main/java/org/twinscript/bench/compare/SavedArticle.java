package org.twinscript.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article from the middle of the corpus that is edited.
 *
 * @param file its content file
 * @param page its page, from the root of the site
 */
record SavedArticle(Path file, String page) {

  static SavedArticle in(Path home) throws IOException {
    Path articles = home.resolve("content/articles");
    try (Stream<Path> found = Files.walk(articles)) {
      List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
      Path file = files.get(files.size() / 2);
      String id = file.getFileName().toString().replaceFirst("\\.md$", "");
      String year = file.getParent().getFileName().toString();
      return new SavedArticle(file, "zh-hans/articles/" + year + "/" + id + "/index.html");
    }
  }

  /** Adds a sentence that tells one edit from the others. */
  String save(int edit) throws IOException {
    String sentence = "第" + edit + "次改动于" + System.nanoTime();
    Files.writeString(file, "\n" + sentence + "。\n", StandardOpenOption.APPEND);
    return sentence;
  }
}
