package org.twinscript.bake.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which changes are noticed when the system tells of none. */
class FolderWatchTest {

  @TempDir private Path folder;

  private FolderWatch deaf() {
    return new FolderWatch(List.of(folder), new SilentWatch());
  }

  @Test
  void aChangeThatNobodyToldOfIsFound() throws Exception {
    Path file = Files.writeString(folder.resolve("one.md"), "before");
    try (FolderWatch watch = deaf()) {
      Files.writeString(file, "afterwards");
      assertEquals(Optional.of(Set.of(file)), watch.await());
      Path other = Files.createDirectories(folder.resolve("new")).resolve("two.md");
      Files.writeString(other, "two");
      assertEquals(Optional.of(Set.of(other)), watch.await());
      Files.delete(file);
      assertEquals(Optional.of(Set.of(file)), watch.await());
    }
  }

  @Test
  void whatAnEditorKeepsBesideAFileIsNoChange() throws Exception {
    try (FolderWatch watch = deaf()) {
      for (String name : List.of(".one.md.swp", "one.md~", "4913", "#one.md#", "one.md.tmp")) {
        Files.writeString(folder.resolve(name), "of the editor");
      }
      Path file = Files.writeString(folder.resolve("one.md"), "saved");
      assertEquals(Optional.of(Set.of(file)), watch.await());
    }
  }

  @Test
  void aWaitEndsWhenTheWatchIsClosed() throws Exception {
    for (FolderWatch watch : List.of(deaf(), FolderWatch.of(List.of(folder)))) {
      CompletableFuture<Boolean> waited =
          CompletableFuture.supplyAsync(() -> watch.await().isEmpty());
      watch.close();
      assertTrue(waited.get());
    }
  }
}
