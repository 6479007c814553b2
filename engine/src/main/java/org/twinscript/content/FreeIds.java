package org.twinscript.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/** Where a new article may be put: under the id it wishes for, or a longer one. */
final class FreeIds {

  private static final int SUFFIX = 8;

  private final Path articles;
  private final Archive archive;

  FreeIds(Path articles, Archive archive) {
    this.articles = articles;
    this.archive = archive;
  }

  /**
   * Its places, the best first; none beside which files lie already. A file may be there that was
   * not when the folder was read; it is left alone as well.
   */
  Stream<Path> places(Article article, String rawSha256) {
    String wish = article.id().value();
    return IntStream.of(0, SUFFIX, 2 * SUFFIX, 4 * SUFFIX)
        .mapToObj(digits -> lengthened(wish, rawSha256, digits))
        .filter(id -> !archive.hasId(id))
        .map(id -> articles.resolve(article.year()).resolve(id + ContentFile.EXTENSION))
        .filter(place -> !Files.exists(BundleWriter.folder(place)));
  }

  private static String lengthened(String id, String sha, int digits) {
    if (digits == 0) {
      return id;
    }
    int room = ArticleId.MAX_LENGTH - digits - 1;
    String start = id.length() <= room ? id : id.substring(0, room).replaceFirst("-+$", "");
    return start + "-" + sha.substring(0, digits);
  }

  /** What is to be said when there is none. */
  InputException taken(Article article) {
    return new InputException(articles, Sentence.of("import.no-free-id", article.id()));
  }
}
