package org.twinscript.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Texts on their way into a content folder. To wait until one is on the disk takes several
 * milliseconds; to wait for many at once takes little more, since the disk writes them together. So
 * texts that will be wanted are written ahead, waited for together, and taken as they come into
 * their places. Not thread-safe.
 */
final class ReadyTexts {

  /** With twice as many it is no faster, and with half as many clearly slower. */
  private static final int TOGETHER = 16;

  private final Map<String, FileDraft> ready = new HashMap<>();
  private int begun;
  private final Set<Path> folders = new HashSet<>();
  private final Map<Object, String> made = new IdentityHashMap<>();

  /**
   * The text of an article or a ledger, made once until all is {@linkplain #settle settled}.
   *
   * @param make may fail, and then does so each time
   */
  String of(Object thing, Supplier<String> make) {
    String known = made.get(thing);
    if (known == null) {
      known = make.get();
      made.put(thing, known);
    }
    return known;
  }

  /** Writes a text ahead. One that cannot be is no fault yet: it may never be wanted. */
  void add(Path folder, String text) {
    if (ready.containsKey(text)) {
      return;
    }
    try {
      FileDraft draft = AtomicFiles.begin(folder.resolve("ready-" + begun++));
      ready.put(text, draft);
      draft.add(text);
    } catch (InputException full) {
      discard(text);
    }
  }

  private void discard(String text) {
    FileDraft draft = ready.remove(text);
    if (draft != null) {
      draft.close();
    }
  }

  /** Waits until all that was added is on the disk. */
  void sync() {
    List<String> texts = List.copyOf(ready.keySet());
    together(
        texts.stream().<Runnable>map(text -> ready.get(text)::sync).toList(),
        failed -> discard(texts.get(failed)));
  }

  /** A text on its way to a file: the one written ahead, or a new one. */
  FileDraft take(Path file, String text) {
    folders.add(file.toAbsolutePath().getParent());
    FileDraft draft = ready.remove(text);
    if (draft != null) {
      return draft.to(file);
    }
    FileDraft fresh = AtomicFiles.begin(file);
    try {
      fresh.add(text);
      return fresh;
    } catch (InputException full) {
      fresh.close();
      throw full;
    }
  }

  /** Puts a text where no file is; false when there is one, which was left alone. */
  boolean placeNew(Path file, String text) {
    try (FileDraft draft = take(file, text)) {
      return draft.placeNew();
    }
  }

  /** Puts a text over a file's; false when the file has another text by now. */
  boolean placeOver(Path file, String found, String text) {
    try (FileDraft draft = take(file, text)) {
      return draft.placeOver(found);
    }
  }

  /**
   * Waits until all names are on the disk, and lets go of what was not wanted.
   *
   * @throws InputException when the disk fails
   */
  void settle() {
    List.copyOf(ready.keySet()).forEach(this::discard);
    List<Path> changed = List.copyOf(folders);
    folders.clear();
    made.clear();
    together(
        changed.stream().<Runnable>map(folder -> () -> sync(folder)).toList(),
        failed -> {
          throw new InputException(changed.get(failed), Sentence.of("file.disk"));
        });
  }

  private static void sync(Path folder) {
    try {
      Folders.sync(folder);
    } catch (IOException e) {
      throw new InputException(folder, Sentence.of("file.disk-because", e), e);
    }
  }

  private interface Failure {
    void of(int place);
  }

  private static void together(List<Runnable> waits, Failure failure) {
    ExecutorService threads = Executors.newFixedThreadPool(TOGETHER);
    try {
      List<CompletableFuture<Boolean>> all =
          waits.stream()
              .map(wait -> CompletableFuture.runAsync(wait, threads).handle((v, e) -> e == null))
              .toList();
      for (int i = 0; i < all.size(); i++) {
        if (!all.get(i).join()) {
          failure.of(i);
        }
      }
    } finally {
      threads.shutdown();
    }
  }
}
