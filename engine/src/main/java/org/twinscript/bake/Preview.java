package org.twinscript.bake;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.serve.FaultBoard;
import org.twinscript.bake.serve.FolderWatch;
import org.twinscript.bake.serve.PreviewServer;
import org.twinscript.bake.serve.StopSignal;
import org.twinscript.bake.site.Settings;
import org.twinscript.fault.InputException;
import org.twinscript.message.Messages;
import org.twinscript.message.Sentence;

/**
 * Serves the site and bakes it again whenever a file of the project changes, with what the last
 * bake has left in memory. Nothing that goes wrong ends it: the last site stays on show, and an
 * open page shows the fault.
 */
public final class Preview {

  private static final Logger LOGGER = LoggerFactory.getLogger(Preview.class);

  private final Place place;
  private final Supplier<Settings> reading;
  private final Voice voice;
  private final FaultBoard board = new FaultBoard();
  private Optional<Settings> settings = Optional.empty();
  private Optional<BuildContext> left = Optional.empty();

  /**
   * Where a preview finds and puts things.
   *
   * @param source the project's folder
   * @param file that of the settings, read anew when it changes
   * @param folders those that a bake reads
   * @param site the folder that the site is baked into
   * @param address where it listens
   */
  public record Place(
      Path source, Path file, List<Path> folders, Path site, InetSocketAddress address) {

    private List<Path> watched() {
      List<Path> watched = new ArrayList<>(folders);
      watched.add(file);
      return watched;
    }
  }

  /**
   * Where a preview says what happens, a line each.
   *
   * @param messages the language it speaks
   * @param news that all is well
   * @param faults what is wrong
   */
  public record Voice(Messages messages, Consumer<String> news, Consumer<String> faults) {}

  /**
   * A preview that has not begun.
   *
   * @param reading gives the settings, or throws an {@link InputException}
   */
  public Preview(Place place, Supplier<Settings> reading, Voice voice) {
    this.place = place;
    this.reading = reading;
    this.voice = voice;
  }

  /**
   * Bakes and serves until it is told to stop, see {@link StopSignal}.
   *
   * @return how many pages the site has in the end
   * @throws InputException when nothing can be served at the address
   */
  public int run() {
    try (PreviewServer server = served();
        FolderWatch changes = FolderWatch.of(place.watched());
        StopSignal signal = StopSignal.of(changes::close)) {
      tell("preview.begun", server.address(), signal.howTo());
      Optional<? extends Set<Path>> changed = Optional.of(Set.of());
      while (changed.isPresent()) {
        bake(changed.get(), server);
        changed = changes.await();
      }
    }
    tell("preview.ended");
    return left.map(before -> before.last().marks().pages()).orElse(0);
  }

  private PreviewServer served() {
    try {
      return PreviewServer.at(place.address(), place.site(), board);
    } catch (IOException e) {
      throw new InputException(
          place.file(),
          Sentence.of(
              "preview.port",
              place.address().getHostString(),
              place.address().getPort(),
              String.valueOf(e.getMessage())),
          e);
    }
  }

  /** Nothing that goes wrong ends the preview: the next change may mend it. */
  private void bake(Set<Path> changed, PreviewServer server) {
    long start = System.nanoTime();
    try {
      int pages = baked(changed, server);
      board.clear();
      long millis = (System.nanoTime() - start) / 1_000_000;
      tell("preview.baked", named(changed), millis, pages);
    } catch (BakeFailure failure) {
      fail(changed, failure.sentences());
    } catch (InputException fault) {
      fail(changed, fault.sentences());
    } catch (RuntimeException | Error unexpected) {
      left = Optional.empty();
      LOGGER.debug("The bake ended with:", unexpected);
      fail(changed, List.of(Unexpected.sentence(unexpected)));
    }
  }

  private int baked(Set<Path> changed, PreviewServer server) throws BakeFailure {
    if (settings.isEmpty() || changed.contains(place.file())) {
      settings = Optional.empty();
      settings = Optional.of(reading.get());
    }
    Settings now = settings.get();
    server.serveBelow(now.address().getPath());
    try (Bake bake = next(now)) {
      Bake.Baked baked = bake.whole();
      left = Optional.of(baked.left());
      return baked.pages();
    }
  }

  private Bake next(Settings now) {
    return left.map(before -> new Bake(now, new Workers(), file -> before.next(now)))
        .orElseGet(() -> new Bake(now));
  }

  private void fail(Set<Path> changed, List<Sentence> faults) {
    List<String> sentences = faults.stream().map(voice.messages()::say).toList();
    board.show(sentences);
    voice.faults().accept(voice.messages().say("preview.not-baked", named(changed)));
    sentences.forEach(voice.faults());
  }

  private void tell(String key, Object... arguments) {
    voice.news().accept(voice.messages().say(key, arguments));
  }

  /** One file by its name, several by the first and their number; none is the first bake. */
  private Sentence named(Set<Path> changed) {
    if (changed.isEmpty()) {
      return Sentence.of("preview.site");
    }
    Path first = changed.iterator().next();
    Path shown = first.startsWith(place.source()) ? place.source().relativize(first) : first;
    return changed.size() == 1
        ? Sentence.verbatim(shown.toString())
        : Sentence.of("preview.more", shown, changed.size() - 1);
  }
}
