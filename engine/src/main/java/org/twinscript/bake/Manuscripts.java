package org.twinscript.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.article.Page;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.InputException;
import org.twinscript.vocabulary.Vocabulary;

/**
 * The documents of a bake: each is read and typeset by the workers while further files are looked
 * for. Files are accepted by one thread.
 */
final class Manuscripts {

  private final Typesetter typesetter;
  private final Vocabulary vocabulary;
  private final Workers workers;
  private final Faults faults;
  private final List<Future<Optional<Typeset<?>>>> atWork = new ArrayList<>();

  Manuscripts(Typesetter typesetter, Vocabulary vocabulary, Workers workers, Faults faults) {
    this.typesetter = typesetter;
    this.vocabulary = vocabulary;
    this.workers = workers;
    this.faults = faults;
  }

  /** Sends a file to be read; its faults are noted. */
  void accept(Path file) {
    atWork.add(workers.submit(() -> read(file)));
  }

  private Optional<Typeset<?>> read(Path file) {
    try {
      Document document = ContentFile.read(file, vocabulary);
      refuseControlCharacters(document.title(), file);
      refuseControlCharacters(document.markdown(), file);
      return Optional.of(typeset(document, file));
    } catch (InputException fault) {
      faults.add(fault);
      return Optional.empty();
    }
  }

  /** XML has no way to write them, so a feed with one could not be read. */
  private static void refuseControlCharacters(String text, Path file) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        String name = "U+%04X".formatted((int) text.charAt(i));
        throw new InputException(
            file, "holds the invisible control character " + name + "; delete it.");
      }
    }
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t' || c >= 0xFFFE;
  }

  /** Drafts are read and checked, but have no text in any edition. */
  private Typeset<?> typeset(Document document, Path file) {
    return isDraft(document)
        ? new Typeset<>(document, file, Map.of())
        : typesetPublished(document, file);
  }

  /** One file in ten thousand that trips a library has to be found, so the failure names it. */
  private <D extends Document> Typeset<D> typesetPublished(D document, Path file) {
    try {
      return typesetter.typeset(document, file);
    } catch (RuntimeException e) {
      throw new InputException(file, "cannot be turned into a page: " + e + ".", e);
    }
  }

  private static boolean isDraft(Document document) {
    return document instanceof Article article && article.draft();
  }

  /** Every document without a fault, drafts as well; waits until all are read. */
  List<Typeset<?>> all() {
    return atWork.stream().map(Workers::await).<Typeset<?>>flatMap(Optional::stream).toList();
  }

  List<Typeset<Article>> articles() {
    return published(Article.class).toList();
  }

  List<Typeset<Page>> pages() {
    return published(Page.class).toList();
  }

  private <D extends Document> Stream<Typeset<D>> published(Class<D> kind) {
    return all().stream()
        .filter(typeset -> !isDraft(typeset.document()))
        .flatMap(typeset -> typeset.as(kind).stream());
  }
}
