package org.twinscript.bake.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.article.Page;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.fault.Faults;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * The documents of a bake: each is read and typeset by the workers while further files are looked
 * for. Files are accepted by one thread.
 */
public final class DocumentLoader {

  private final ContentMemory reader;
  private final Workers workers;
  private final Faults faults;
  private final List<Future<Optional<RenderedDocument<?>>>> atWork = new ArrayList<>();
  private final Queue<BrokenDocument> broken = new ConcurrentLinkedQueue<>();

  /**
   * Begins with none.
   *
   * @param reader gives the document of a file
   */
  public DocumentLoader(ContentMemory reader, Workers workers, Faults faults) {
    this.reader = reader;
    this.workers = workers;
    this.faults = faults;
  }

  /** Sends a file to be read; its faults are noted. */
  public void accept(ContentSource source) {
    atWork.add(workers.submit(() -> read(source)));
  }

  private Optional<RenderedDocument<?>> read(ContentSource source) {
    try {
      return Optional.of(reader.read(source));
    } catch (InputException fault) {
      faults.add(fault);
      examine(source);
      return Optional.empty();
    } catch (RuntimeException e) {
      faults.add(new InputException(source.file(), Sentence.of("document.unexpected", e), e));
      return Optional.empty();
    }
  }

  private void examine(ContentSource source) {
    try {
      broken.add(reader.examine(source, faults));
    } catch (InputException fault) {
      faults.add(fault);
    }
  }

  /** The files with faults, in no particular order; to be asked when all are read. */
  public List<BrokenDocument> broken() {
    return List.copyOf(broken);
  }

  /**
   * Every document without a fault, drafts as well; waits until all are read. For the last first:
   * whoever waits for each in turn is woken by each, and takes a processor from the workers.
   */
  public List<RenderedDocument<?>> all() {
    for (int last = atWork.size() - 1; last >= 0; last--) {
      Workers.await(atWork.get(last));
    }
    return atWork.stream()
        .map(Workers::await)
        .<RenderedDocument<?>>flatMap(Optional::stream)
        .toList();
  }

  /** The published articles; waits until all are read. */
  public List<RenderedDocument<Article>> articles() {
    return published(Article.class).toList();
  }

  /** The published pages; waits until all are read. */
  public List<RenderedDocument<Page>> pages() {
    return published(Page.class).toList();
  }

  private <D extends Document> Stream<RenderedDocument<D>> published(Class<D> kind) {
    return all().stream()
        .filter(typeset -> !typeset.document().draft())
        .flatMap(typeset -> typeset.as(kind).stream());
  }
}
