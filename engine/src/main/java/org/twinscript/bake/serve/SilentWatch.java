package org.twinscript.bake.serve;

import java.nio.file.ClosedWatchServiceException;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stands for a system that tells of no change; it waits, and can be closed. */
final class SilentWatch implements WatchService {

  private final CountDownLatch closed = new CountDownLatch(1);

  @Override
  public void close() {
    closed.countDown();
  }

  @Override
  public WatchKey poll() {
    if (closed.getCount() == 0) {
      throw new ClosedWatchServiceException();
    }
    return null;
  }

  @Override
  public WatchKey poll(long time, TimeUnit unit) throws InterruptedException {
    closed.await(time, unit);
    return poll();
  }

  @Override
  public WatchKey take() throws InterruptedException {
    closed.await();
    return poll();
  }
}
