package org.twinscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.twinscript.PageOutcome.Made;
import org.twinscript.PageOutcome.Status;
import org.twinscript.article.Filing;
import org.twinscript.content.ContentWriter;
import org.twinscript.content.Written;
import org.twinscript.fault.InputException;
import org.twinscript.intake.PageParts;
import org.twinscript.intake.PagePlaces;
import org.twinscript.intake.RawPage;
import org.twinscript.intake.RawPages;
import org.twinscript.message.Sentence;

/**
 * Imports raw pages into a content folder. Pages are worked on in parallel and written one after
 * the other in the order given, so that the same pages always get the same ids. One page's failure
 * never stops the others.
 */
public final class Importer {

  /** Pages that are written together; as many are worked on meanwhile. */
  private static final int TOGETHER = 32;

  /** The same in bytes of raw pages. */
  private static final long AHEAD_BYTES = 8L << 20;

  private static final long PATIENCE_SECONDS = 60;

  private static final Sentence TOO_SLOW = Sentence.of("import.too-slow", PATIENCE_SECONDS);

  private static final Sentence TOO_LARGE = Sentence.of("import.too-large");

  private final PageImport pageImport;
  private final ContentWriter writer;
  private final LocalDate today;
  private final PictureSource pictures;

  /** Gets ready for an import without pictures. */
  public Importer(PageImport pageImport, ContentWriter writer, LocalDate today) {
    this(pageImport, writer, today, PictureSource.none());
  }

  /**
   * Gets ready.
   *
   * @param today the day on which new articles come into the archive
   */
  public Importer(
      PageImport pageImport, ContentWriter writer, LocalDate today, PictureSource pictures) {
    this.pageImport = pageImport;
    this.writer = writer;
    this.today = today;
    this.pictures = pictures;
  }

  /**
   * Imports pages. A process killed in between leaves whole files only; running again goes on.
   *
   * @param onPage is told of each page as soon as it is done, in order, on the calling thread
   */
  public void run(List<Path> pages, Consumer<PageOutcome> onPage) {
    PagePlaces all = PagePlaces.of(pages.stream().map(Importer::absolute).toList());
    try (PageWorkers workers =
        new PageWorkers(Runtime.getRuntime().availableProcessors(), PATIENCE_SECONDS)) {
      Deque<Begun> ahead = new ArrayDeque<>();
      for (Path page : pages) {
        ahead.add(new Begun(page, size(page), workers.submit(() -> attempt(page, all))));
        if (ahead.size() >= 2 * TOGETHER || bytes(ahead) > AHEAD_BYTES) {
          finish(ahead, (ahead.size() + 1) / 2).forEach(onPage);
        }
      }
      finish(ahead, ahead.size()).forEach(onPage);
    } finally {
      writer.saveManifest();
    }
  }

  private static long bytes(Deque<Begun> ahead) {
    return ahead.stream().mapToLong(Begun::bytes).sum();
  }

  /** What cannot be told takes no room; reading it will say why. */
  private static long size(Path page) {
    try {
      return Files.size(page);
    } catch (IOException unreadable) {
      return 0;
    }
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /**
   * @param all the pages of the import, by which those that go on with an article are told
   */
  private Attempt attempt(Path raw, PagePlaces all) {
    try {
      RawPage page = RawPages.read(raw);
      PageParts parts = PageParts.of(page, all);
      return parts.goesOnWith(raw)
          ? new Part(raw, parts.files().get(0))
          : new Success(raw, pageImport.run(page, parts, pictures).filed(Filing.added(today)));
    } catch (InputException e) {
      return new Failure(raw, e.sentence());
    } catch (RuntimeException | StackOverflowError e) {
      return new Failure(raw, unexpected(raw, e));
    }
  }

  /** The first of the pages that are ahead, written and on the disk. */
  private List<PageOutcome> finish(Deque<Begun> ahead, int count) {
    List<Attempt> attempts =
        Stream.generate(ahead::remove).limit(count).map(Importer::awaited).toList();
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

  private static Attempt awaited(Begun begun) {
    try {
      return begun.task.await().orElseGet(() -> new Failure(begun.raw, of(begun.raw, TOO_SLOW)));
    } catch (OutOfMemoryError tooLittle) {
      return new Failure(begun.raw, of(begun.raw, TOO_LARGE));
    }
  }

  private static PageOutcome unsettled(PageOutcome page, InputException disk) {
    return page.status() == Status.IMPORTED
        ? PageOutcome.refused(page.raw(), page.made(), disk.sentence())
        : page;
  }

  private PageOutcome finish(Attempt attempt) {
    if (attempt instanceof Part part) {
      return PageOutcome.part(part.raw, part.first);
    }
    return attempt instanceof Success success
        ? write(success.raw, success.page)
        : PageOutcome.refused(attempt.raw(), ((Failure) attempt).reason);
  }

  private PageOutcome write(Path raw, ImportedPage page) {
    Made made = Made.of(page);
    try {
      Written written =
          writer.write(page.article(), page.ledger(), new EarlierArticle(page), page.pictures());
      return new PageOutcome(
          raw,
          Ending.status(written),
          Ending.content(written),
          Optional.of(made),
          Ending.reason(written));
    } catch (InputException e) {
      return PageOutcome.refused(raw, Optional.of(made), e.sentence());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return PageOutcome.refused(raw, Optional.of(made), unexpected(raw, e));
    }
  }

  private static Sentence unexpected(Path raw, Throwable e) {
    return of(raw, Sentence.of("import.unexpected", e));
  }

  private static Sentence of(Path raw, Sentence what) {
    return Sentence.of("fault.file", raw, what);
  }

  /** A page in the parallel part. */
  private record Begun(Path raw, long bytes, PageWorkers.Task<Attempt> task) {}

  /** A page after the parallel part. */
  private sealed interface Attempt {
    Path raw();
  }

  private record Success(Path raw, ImportedPage page) implements Attempt {}

  private record Part(Path raw, Path first) implements Attempt {}

  private record Failure(Path raw, Sentence reason) implements Attempt {}
}
