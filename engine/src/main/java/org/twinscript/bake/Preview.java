package org.twinscript.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.site.Settings;
import org.twinscript.fault.InputException;

/**
 * Bakes whenever a file of the project changes, and keeps at hand what the next bake can begin
 * with. JBake's own watch looks once a second, passes over deletions and begins from nothing. A
 * fault is logged and leaves the last site on show. Safe to share between threads.
 */
public final class Preview implements AutoCloseable {

  private static final Logger LOGGER = LoggerFactory.getLogger(Preview.class);

  private Settings settings;
  private Optional<BuildContext> left;
  private Optional<FolderWatch> watch = Optional.empty();
  private FaultBoard board;

  /**
   * A preview that has not begun to watch.
   *
   * @param left by the bake that came first; nothing when it failed
   */
  public Preview(Settings settings, Optional<BuildContext> left) {
    this.settings = settings;
    this.left = left;
    this.board = new FaultBoard(settings.output());
  }

  /** Watches until it is closed or the process ends. */
  public void begin() {
    List<Path> folders =
        List.of(settings.content(), settings.templates(), settings.assets(), settings.vocabulary());
    try {
      watch = Optional.of(new FolderWatch(folders));
    } catch (IOException e) {
      LOGGER.warn("Changes are noticed late, as the folders cannot be watched: {}", e.toString());
    }
    watch.ifPresent(this::follow);
  }

  private void follow(FolderWatch changes) {
    Thread thread = new Thread(() -> follow(changes, this::bake), "preview");
    thread.setDaemon(true);
    thread.start();
  }

  /** Begins with a bake, as files may have changed since the first bake read them. */
  private static void follow(FolderWatch changes, Runnable bake) {
    do {
      do {
        bake.run();
      } while (changes.watchNewFolders());
    } while (changes.await());
  }

  @Override
  public synchronized void close() {
    watch.ifPresent(FolderWatch::close);
  }

  /**
   * Bakes if the settings have changed; a change of a file is noticed here sooner than by JBake,
   * which asks for a bake too.
   *
   * @return how many pages the site has; none when the last bake has failed
   */
  public synchronized int bake(Settings now) throws BakeFailure {
    if (!now.equals(settings) || watch.isEmpty()) {
      settings = now;
      board = new FaultBoard(now.output());
      bakeAnew();
      board.clear();
    }
    return left.map(before -> before.last().marks().pages()).orElse(0);
  }

  private void bakeAnew() throws BakeFailure {
    try (Bake bake = next()) {
      left = Optional.of(bake.whole().left());
    } catch (InputException fault) {
      throw new BakeFailure(List.of(fault.getMessage()));
    }
  }

  /** Nothing that goes wrong ends the preview: the next change may mend it. */
  private synchronized void bake() {
    long start = System.nanoTime();
    try {
      bakeAnew();
      board.clear();
      LOGGER.info("Baked in {} ms.", (System.nanoTime() - start) / 1_000_000);
    } catch (BakeFailure failure) {
      LOGGER.error("Not baked; the last site stays on show:");
      failure.sentences().forEach(LOGGER::error);
      board.show(failure.sentences());
    } catch (RuntimeException | Error unexpected) {
      left = Optional.empty();
      LOGGER.error("Not baked; the last site stays on show. Please report this:", unexpected);
      board.show(List.of("unexpected " + unexpected + ". Please report it with what you edited."));
    }
  }

  private Bake next() {
    return left.map(before -> new Bake(settings, new Workers(), file -> before.next(settings)))
        .orElseGet(() -> new Bake(settings));
  }
}
