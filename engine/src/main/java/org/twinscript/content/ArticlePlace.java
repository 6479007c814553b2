package org.twinscript.content;

import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.article.Document;

/** Which folder of a content folder an article lies in: it is part of the article's address. */
final class ArticlePlace {

  private static final String ARTICLES = "articles";

  private ArticlePlace() {}

  /** A document with the folder of its file. */
  static Document of(Path file, Document document) {
    return document instanceof Article article
        ? folder(file)
            .<Document>map(name -> article.filed(article.filing().in(name)))
            .orElse(article)
        : document;
  }

  /** Files deeper down, or right below the articles' folder, are filed by their dates. */
  private static Optional<String> folder(Path file) {
    Optional<Path> folder = Optional.ofNullable(file.getParent());
    return folder
        .flatMap(up -> Optional.ofNullable(up.getParent()))
        .flatMap(up -> Optional.ofNullable(up.getFileName()))
        .filter(name -> name.toString().equals(ARTICLES))
        .flatMap(any -> folder)
        .map(up -> up.getFileName().toString())
        .filter(ArticleId::isValid);
  }
}
