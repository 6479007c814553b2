package org.twinscript.content;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * The file of an article that a person is going to write, under a name that nothing in the archive
 * has. For who holds the {@link FolderLock}.
 */
public final class NewArticle {

  private static final int MOST = 99;

  private final Path contentFolder;

  /** In a content folder, which need not exist yet. */
  public NewArticle(Path contentFolder) {
    this.contentFolder = contentFolder;
  }

  /**
   * Writes the file and its row in the manifest.
   *
   * @param article its id is a wish, which gets a number when another article has it
   * @return the file
   * @throws InputException when it cannot be written, or no name is left
   */
  public Path write(Article article) {
    Archive archive = Archive.of(contentFolder);
    String wish = article.id().value();
    String id =
        IntStream.rangeClosed(1, MOST)
            .mapToObj(number -> numbered(wish, number))
            .filter(name -> !archive.hasId(name))
            .findFirst()
            .orElseThrow(
                () -> new InputException(contentFolder, Sentence.of("new.no-free-id", wish)));
    Path file =
        contentFolder
            .resolve("articles")
            .resolve(article.year())
            .resolve(id + ContentFile.EXTENSION);
    String text = ContentFile.write(article);
    AtomicFiles.write(file, text);
    Manifest manifest = Manifest.read(contentFolder);
    if (!manifest.isEmpty()) {
      manifest.put(ContentFiles.path(contentFolder, file), Digests.sha256(text));
      manifest.save();
    }
    return file;
  }

  private static String numbered(String wish, int number) {
    String end = number == 1 ? "" : "-" + number;
    int room = ArticleId.MAX_LENGTH - end.length();
    return (wish.length() <= room ? wish : wish.substring(0, room).replaceFirst("-+$", "")) + end;
  }
}
