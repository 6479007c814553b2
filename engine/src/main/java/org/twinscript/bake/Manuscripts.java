package org.twinscript.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Future;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.article.Page;
import org.twinscript.content.ContentFile;
import org.twinscript.fault.InputException;
import org.twinscript.vocabulary.Vocabulary;

/**
 * The documents of a bake. Each is read when JBake finds it and typeset by the workers while JBake
 * looks for the next.
 */
final class Manuscripts {

  private final Typesetter typesetter;
  private final Vocabulary vocabulary;
  private final Workers workers;
  private final Faults faults;
  private final Set<Path> seen = new TreeSet<>();
  private final Map<Path, Document> documents = new TreeMap<>();
  private final List<Future<Typeset<Article>>> articlesAtWork = new ArrayList<>();
  private final List<Future<Typeset<Page>>> pagesAtWork = new ArrayList<>();

  Manuscripts(Typesetter typesetter, Vocabulary vocabulary, Workers workers, Faults faults) {
    this.typesetter = typesetter;
    this.vocabulary = vocabulary;
    this.workers = workers;
    this.faults = faults;
  }

  /** Reads a file; nothing when it has a fault. Drafts are read and checked, but not typeset. */
  Optional<Document> accept(Path file) {
    if (!file.toString().endsWith(ContentFile.EXTENSION)) {
      return Optional.empty();
    }
    seen.add(file);
    try {
      Document document = ContentFile.read(file, vocabulary);
      documents.put(file, document);
      begin(document, file);
      return Optional.of(document);
    } catch (InputException fault) {
      faults.add(fault);
      return Optional.empty();
    }
  }

  private void begin(Document document, Path file) {
    if (document instanceof Page page) {
      pagesAtWork.add(workers.submit(() -> typeset(page, file)));
    } else if (document instanceof Article article && !article.draft()) {
      articlesAtWork.add(workers.submit(() -> typeset(article, file)));
    }
  }

  /** One file in ten thousand that trips a library has to be found, so the failure names it. */
  private <D extends Document> Typeset<D> typeset(D document, Path file) {
    try {
      return typesetter.typeset(document, file);
    } catch (RuntimeException e) {
      throw new InputException(file, "cannot be turned into a page: " + e + ".", e);
    }
  }

  /** Waits until all documents are typeset. */
  void await() {
    articlesAtWork.forEach(Workers::await);
    pagesAtWork.forEach(Workers::await);
  }

  /** Every content file JBake has found, readable or not. */
  Set<Path> seen() {
    return Collections.unmodifiableSet(seen);
  }

  /** Every document that could be read, drafts as well, by its file. */
  Map<Path, Document> documents() {
    return Collections.unmodifiableMap(documents);
  }

  List<Typeset<Article>> articles() {
    return articlesAtWork.stream().map(Workers::await).toList();
  }

  List<Typeset<Page>> pages() {
    return pagesAtWork.stream().map(Workers::await).toList();
  }
}
