package org.twinscript.bake.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void doesEveryItemOnce() {
    Set<Integer> done = ConcurrentHashMap.newKeySet();
    try (Workers workers = new Workers()) {
      workers.forEach(
          NUMBERS,
          number -> {
            if (!done.add(number)) {
              throw new IllegalStateException("twice: " + number);
            }
          });
    }
    assertEquals(1000, done.size());
  }

  @Test
  void leavesNothingAtWork() {
    AtomicInteger atWork = new AtomicInteger();
    Workers workers = new Workers(4);
    for (int i = 0; i < 100; i++) {
      workers.submit(
          () -> {
            atWork.incrementAndGet();
            Thread.yield();
            atWork.decrementAndGet();
          });
    }
    workers.close();
    assertEquals(0, atWork.get());
  }

  @Test
  void throwsTheFailureAsItWas() {
    try (Workers workers = new Workers()) {
      UnsupportedOperationException failure =
          assertThrows(
              UnsupportedOperationException.class,
              () ->
                  workers.forEach(
                      NUMBERS,
                      number -> {
                        throw new UnsupportedOperationException("no");
                      }));
      assertEquals("no", failure.getMessage());
    }
  }
}
