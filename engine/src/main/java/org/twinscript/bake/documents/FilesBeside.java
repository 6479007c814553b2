package org.twinscript.bake.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.article.Page;
import org.twinscript.bake.markdown.Beside;
import org.twinscript.bake.pictures.DocumentFiles;
import org.twinscript.bake.pictures.Rendition;
import org.twinscript.bake.pictures.Shown;
import org.twinscript.message.Sentence;

/**
 * A document's files as its text names them, with their addresses seen from its page.
 *
 * @param up the way from the page to the root of the site
 */
record FilesBeside(DocumentFiles files, String up) implements Beside {

  /**
   * Those of a document.
   *
   * @param page its page, below an edition: {@code articles/2024/flu/}
   */
  static FilesBeside of(DocumentFiles files, String page) {
    long folders = page.chars().filter(sign -> sign == '/').count();
    return new FilesBeside(files, "../".repeat((int) folders + 1));
  }

  /** The end of the address of a document's files. */
  static String folder(Document document) {
    return document instanceof Article article
        ? article.folder() + "/" + article.id() + "/"
        : "pages/" + ((Page) document).id() + "/";
  }

  @Override
  public Optional<Attachment> attachment(String name) {
    return files
        .linked(name)
        .map(file -> new Attachment(file.name(), up + file.address(), file.label()));
  }

  @Override
  public Optional<Picture> picture(String name) {
    return files.shown(name).map(this::picture);
  }

  private Picture picture(Shown shown) {
    Rendition usual = shown.usual();
    return new Picture(
        shown.name(),
        up + shown.original().address(),
        up + usual.address(),
        shown.sizes().size() > 1 ? sources(shown) : "",
        usual.width(),
        usual.height());
  }

  private String sources(Shown shown) {
    return shown.sizes().stream()
        .map(size -> up + size.address() + " " + size.width() + "w")
        .collect(Collectors.joining(", "));
  }

  @Override
  public Optional<Sentence> fault(String name) {
    return files.fault(name);
  }

  @Override
  public List<String> names() {
    return files.names();
  }
}
