package org.twinscript.bake.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A small pool of daemon threads, one a processor, so that an aborted bake never hangs. */
public final class Workers implements AutoCloseable {

  /** A page takes milliseconds; what takes longer hangs, and is no reason to hang too. */
  private static final long PATIENCE_SECONDS = 20;

  private final int count;
  private final ExecutorService pool;

  /** One for each processor. */
  public Workers() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** So many. */
  public Workers(int count) {
    this.count = count;
    this.pool = Executors.newFixedThreadPool(count, Workers::daemon);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "bake");
    thread.setDaemon(true);
    return thread;
  }

  /** Sends a task, to be waited for with {@link #await}. */
  public Future<?> submit(Runnable task) {
    return pool.submit(task);
  }

  /** Sends a task that gives something. */
  public <T> Future<T> submit(Callable<T> task) {
    return pool.submit(task);
  }

  /**
   * Does something to every item, in no particular order. The first failure keeps further items
   * from being started and is thrown here.
   */
  public <T> void forEach(List<T> items, Consumer<T> action) {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> lanes = new ArrayList<>();
    for (int lane = 0; lane < count; lane++) {
      lanes.add(pool.submit(() -> drain(items, next, action)));
    }
    lanes.forEach(Workers::await);
  }

  /** What a function makes of every item, in the order of the items. */
  public <T, R> List<R> map(List<T> items, Function<T, R> function) {
    Map<Integer, R> results = new ConcurrentHashMap<>();
    List<Integer> places = IntStream.range(0, items.size()).boxed().toList();
    forEach(places, place -> results.put(place, function.apply(items.get(place))));
    return places.stream().map(results::get).toList();
  }

  private static <T> void drain(List<T> items, AtomicInteger next, Consumer<T> action) {
    for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
      try {
        action.accept(items.get(i));
      } catch (RuntimeException | Error failure) {
        next.set(items.size());
        throw failure;
      }
    }
  }

  /** A task's result; its unchecked failure is thrown as it was. */
  public static <T> T await(Future<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bake was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /**
   * Ends what is still going on after a failure, and returns when nothing is, so that nobody writes
   * into a folder that the next bake prepares.
   */
  @Override
  public void close() {
    pool.shutdownNow();
    try {
      pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
