package org.twinscript;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.twinscript.PageOutcome.Made;
import org.twinscript.PageOutcome.Status;
import org.twinscript.content.ContentWriter;
import org.twinscript.content.Written;
import org.twinscript.fault.InputException;

/**
 * Imports raw pages into a content folder. Pages are worked on in parallel and written one after
 * the other in the order given, so that the same pages always get the same ids. One page's failure
 * never stops the others.
 */
public final class Importer {

  /** Pages that are written together; as many are worked on meanwhile. */
  private static final int TOGETHER = 64;

  private final PageImport pageImport;
  private final ContentWriter writer;

  public Importer(PageImport pageImport, ContentWriter writer) {
    this.pageImport = pageImport;
    this.writer = writer;
  }

  /**
   * Imports pages. A process killed in between leaves whole files only; running again goes on.
   *
   * @param onPage is told of each page as soon as it is done, in order, on the calling thread
   */
  public void run(List<Path> pages, Consumer<PageOutcome> onPage) {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      Queue<CompletableFuture<Attempt>> ahead = new ArrayDeque<>();
      for (Path page : pages) {
        ahead.add(CompletableFuture.supplyAsync(() -> attempt(page), workers));
        if (ahead.size() >= 2 * TOGETHER) {
          finish(ahead, TOGETHER).forEach(onPage);
        }
      }
      finish(ahead, ahead.size()).forEach(onPage);
    } finally {
      workers.shutdownNow();
      writer.saveManifest();
    }
  }

  private Attempt attempt(Path raw) {
    try {
      return new Success(raw, pageImport.run(raw));
    } catch (InputException e) {
      return new Failure(raw, e.getMessage());
    } catch (RuntimeException e) {
      return new Failure(raw, unexpected(raw, e));
    }
  }

  /** The first of the pages that are ahead, written and on the disk. */
  private List<PageOutcome> finish(Queue<CompletableFuture<Attempt>> ahead, int count) {
    List<Attempt> attempts =
        Stream.generate(ahead::remove).limit(count).map(CompletableFuture::join).toList();
    writer.prepare(
        attempts.stream()
            .filter(Success.class::isInstance)
            .map(attempt -> ((Success) attempt).page)
            .map(page -> new ContentWriter.Entry(page.article(), page.ledger()))
            .toList());
    List<PageOutcome> outcomes = attempts.stream().map(this::finish).toList();
    try {
      writer.settle();
      return outcomes;
    } catch (InputException disk) {
      return outcomes.stream().map(page -> unsettled(page, disk)).toList();
    }
  }

  private static PageOutcome unsettled(PageOutcome page, InputException disk) {
    return page.status() == Status.IMPORTED
        ? refused(page.raw(), page.made(), disk.getMessage())
        : page;
  }

  private PageOutcome finish(Attempt attempt) {
    return attempt instanceof Success success
        ? write(success.raw, success.page)
        : PageOutcome.refused(attempt.raw(), ((Failure) attempt).reason);
  }

  private PageOutcome write(Path raw, ImportedPage page) {
    Made made = Made.of(page);
    try {
      Written written = writer.write(page.article(), page.ledger());
      return new PageOutcome(
          raw, status(written), Optional.of(written.file()), Optional.of(made), reason(written));
    } catch (InputException e) {
      return refused(raw, Optional.of(made), e.getMessage());
    } catch (RuntimeException e) {
      return refused(raw, Optional.of(made), unexpected(raw, e));
    }
  }

  private static PageOutcome refused(Path raw, Optional<Made> made, String reason) {
    return new PageOutcome(raw, Status.REFUSED, Optional.empty(), made, reason);
  }

  private static String unexpected(Path raw, Throwable e) {
    return raw + ": unexpected " + e + ". Please report it with this page.";
  }

  private static Status status(Written written) {
    if (written instanceof Written.Imported) {
      return Status.IMPORTED;
    }
    return written instanceof Written.Unchanged ? Status.UNCHANGED : Status.CONFLICT;
  }

  private static String reason(Written written) {
    if (written instanceof Written.Conflict conflict) {
      return "edited since it was imported; the new text is in " + conflict.beside();
    }
    return written instanceof Written.Unchanged unchanged ? unchanged.reason() : "";
  }

  /** A page after the parallel part. */
  private sealed interface Attempt {
    Path raw();
  }

  private record Success(Path raw, ImportedPage page) implements Attempt {}

  private record Failure(Path raw, String reason) implements Attempt {}
}
