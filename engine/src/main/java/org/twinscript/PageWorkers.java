package org.twinscript;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Works on pages side by side, a thread a page, so that no page can spoil another. A page for which
 * the memory does not suffice is tried once more by itself, as it may have been the one beside it
 * that took all. A page that takes too long is given up, and another thread goes on in place of its
 * own, which cannot be stopped.
 *
 * <p>What a page may cost is counted long before ({@code PageBudget}); this is the last resort.
 */
final class PageWorkers implements AutoCloseable {

  private static final long TICK_MILLIS = 100;

  private final ThreadPoolExecutor threads;
  private final long patienceNanos;

  /** Held for reading by whoever works, for writing by who needs all the memory. */
  private final ReadWriteLock memory = new ReentrantReadWriteLock();

  /**
   * Starts threads as they are needed.
   *
   * @param patienceSeconds after which a page is given up
   */
  PageWorkers(int count, long patienceSeconds) {
    patienceNanos = TimeUnit.SECONDS.toNanos(patienceSeconds);
    threads =
        new ThreadPoolExecutor(
            count,
            Integer.MAX_VALUE,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "page");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Takes on a page. */
  <T> Task<T> submit(Supplier<T> work) {
    Task<T> task = new Task<>(work);
    threads.execute(task.future);
    return task;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private <T> T together(Supplier<T> work) {
    memory.readLock().lock();
    try {
      return work.get();
    } finally {
      memory.readLock().unlock();
    }
  }

  private <T> T alone(Supplier<T> work) {
    memory.writeLock().lock();
    try {
      return work.get();
    } finally {
      memory.writeLock().unlock();
    }
  }

  /** The work on one page. */
  final class Task<T> {

    private final FutureTask<T> future;

    /** In nanoseconds of the machine's own count; 0 as long as no thread is free. */
    private volatile long begun;

    private Task(Supplier<T> work) {
      future = new FutureTask<>(() -> run(work));
    }

    private T run(Supplier<T> work) {
      begun = System.nanoTime();
      try {
        return together(work);
      } catch (OutOfMemoryError tooLittleForAll) {
        begun = 0;
        return alone(
            () -> {
              begun = System.nanoTime();
              return work.get();
            });
      }
    }

    /**
     * Waits for the end; nothing when the page was given up.
     *
     * @throws OutOfMemoryError when all the memory does not suffice for the page
     */
    Optional<T> await() {
      while (true) {
        try {
          return Optional.of(future.get(TICK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
          if (begun != 0 && System.nanoTime() - begun > patienceNanos) {
            threads.setCorePoolSize(threads.getCorePoolSize() + 1);
            return Optional.empty();
          }
        } catch (ExecutionException failed) {
          throw thrown(failed.getCause());
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("interrupted while pages were worked on", stopped);
        }
      }
    }

    private RuntimeException thrown(Throwable cause) {
      if (cause instanceof Error error) {
        throw error;
      }
      return (RuntimeException) cause;
    }
  }
}
