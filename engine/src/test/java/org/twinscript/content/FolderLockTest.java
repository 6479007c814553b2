package org.twinscript.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.fault.InputException;

class FolderLockTest {

  @TempDir private Path content;

  @Test
  void saysWhoHasItWhenPatienceEnds() {
    try (FolderLock lock = FolderLock.take(content, Duration.ZERO)) {
      InputException fault =
          assertThrows(
              InputException.class, () -> FolderLock.take(content, Duration.ofMillis(100)));
      String process = String.valueOf(ProcessHandle.current().pid());
      assertTrue(fault.getMessage().contains("process " + process + ", is still"), lock::toString);
    }
  }

  @Test
  void letsTheNextInWhenTheFirstHasEnded() {
    List<String> order = new CopyOnWriteArrayList<>();
    CompletableFuture<Void> second = new CompletableFuture<>();
    FolderLock.holding(
        content,
        () -> {
          CompletableFuture.runAsync(
              () -> {
                FolderLock.holding(content, () -> order.add("second"));
                second.complete(null);
              });
          order.add("first");
        });
    second.join();
    assertEquals(List.of("first", "second"), order);
  }

  @Test
  void leavesNoNameBehind() throws IOException {
    FolderLock.holding(content, () -> {});
    assertEquals("", Files.readString(content.resolve(".lock")));
  }

  @Test
  void makesTheFolder() {
    Path folder = content.resolve("new/content");
    FolderLock.holding(folder, () -> assertTrue(Files.isDirectory(folder)));
  }
}
