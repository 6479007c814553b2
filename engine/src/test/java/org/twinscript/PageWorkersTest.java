package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The last resort behind the counted bounds: no page takes the others with it. */
class PageWorkersTest {

  @Test
  void aPageThatNeverEndsIsGivenUpAndTheNextIsWorkedOn() {
    try (PageWorkers workers = new PageWorkers(1, 0)) {
      CountDownLatch never = new CountDownLatch(1);
      PageWorkers.Task<String> stuck =
          workers.submit(
              () -> {
                await(never);
                return "ended";
              });
      assertEquals(Optional.empty(), stuck.await());
      assertEquals(Optional.of("next"), patient(workers, "next"));
      never.countDown();
    }
  }

  /** With no patience at all a page may be given up before its thread has begun; so ask again. */
  private static Optional<String> patient(PageWorkers workers, String answer) {
    Optional<String> given = Optional.empty();
    while (given.isEmpty()) {
      given = workers.submit(() -> answer).await();
    }
    return given;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aPageWithoutMemoryIsTriedOnceMoreByItself() {
    AtomicInteger tries = new AtomicInteger();
    try (PageWorkers workers = new PageWorkers(2, 60)) {
      PageWorkers.Task<String> hungry =
          workers.submit(
              () -> {
                if (tries.incrementAndGet() == 1) {
                  throw new OutOfMemoryError("the page beside took it");
                }
                return "fed";
              });
      assertEquals(Optional.of("fed"), hungry.await());
      assertEquals(2, tries.get());
    }
  }

  @Test
  void aPageForWhichNoMemorySufficesSaysSo() {
    try (PageWorkers workers = new PageWorkers(2, 60)) {
      PageWorkers.Task<String> hungry =
          workers.submit(
              () -> {
                throw new OutOfMemoryError("whatever there is");
              });
      assertThrows(OutOfMemoryError.class, hungry::await);
      assertEquals(Optional.of("next"), workers.submit(() -> "next").await());
    }
  }
}
