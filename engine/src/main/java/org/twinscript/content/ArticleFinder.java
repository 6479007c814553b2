package org.twinscript.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.fault.InputException;
import org.twinscript.fault.NearName;
import org.twinscript.message.Sentence;

/** Articles by the name that people call them by: their id, or a path that ends with it. */
public final class ArticleFinder {

  private final Path contentFolder;
  private final List<Path> files;

  /**
   * Lists an archive.
   *
   * @throws InputException when it cannot be listed
   */
  public ArticleFinder(Path contentFolder) {
    this.contentFolder = contentFolder;
    this.files = articles(contentFolder);
  }

  /** The content files of all articles, in the order of their paths. */
  static List<Path> articles(Path contentFolder) {
    return ContentFiles.in(contentFolder).entrySet().stream()
        .filter(file -> file.getKey().startsWith("articles/"))
        .map(Map.Entry::getValue)
        .filter(file -> file.toString().endsWith(ContentFile.EXTENSION))
        .toList();
  }

  /**
   * The content file of an id.
   *
   * @param name {@code flu-vaccination}, or its file
   * @throws InputException when there is none, or more than one
   */
  public Path find(String name) {
    String id = stem(Path.of(name));
    List<Path> found = files.stream().filter(file -> stem(file).equals(id)).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new InputException(
        contentFolder,
        found.isEmpty() ? unknown(id) : Sentence.of("article.several", id, found.toString()));
  }

  private Sentence unknown(String id) {
    Optional<String> near = NearName.of(id, files.stream().map(ArticleFinder::stem).toList());
    return near.map(word -> Sentence.of("article.near", id, word))
        .orElseGet(() -> Sentence.of("article.unknown", id));
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ContentFile.EXTENSION)
        ? name.substring(0, name.length() - ContentFile.EXTENSION.length())
        : name;
  }
}
