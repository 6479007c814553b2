package org.twinscript.bake.serve;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.twinscript.message.Sentence;

/**
 * The end of something that goes on until it is told to stop: by Ctrl-D at a terminal, by Ctrl-C,
 * or by the system (SIGTERM). Without a terminal the end of standard input means nothing.
 */
public final class StopSignal implements AutoCloseable {

  /** What was begun is brought to its end, unless it hangs. */
  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch done = new CountDownLatch(1);
  private final AtomicBoolean ending = new AtomicBoolean();
  private final Runnable stop;
  private final Thread hook = new Thread(this::endWithTheProcess, "preview end");

  private StopSignal(Runnable stop) {
    this.stop = stop;
  }

  /**
   * Waits for the word to stop from now on.
   *
   * @param stop called once when it comes, by a thread of its own; the process does not end before
   *     this is closed
   */
  public static StopSignal of(Runnable stop) {
    StopSignal signal = new StopSignal(stop);
    Runtime.getRuntime().addShutdownHook(signal.hook);
    if (isTerminal()) {
      Thread keys = new Thread(() -> signal.awaitEnd(System.in), "preview keys");
      keys.setDaemon(true);
      keys.start();
    }
    return signal;
  }

  /** Whether somebody can press keys. Since Java 22 there is a console without a terminal too. */
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException beforeJava22) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** What somebody who reads it can do to end it. */
  public Sentence howTo() {
    return Sentence.of(isTerminal() ? "preview.keys" : "preview.process");
  }

  private void awaitEnd(InputStream keys) {
    try {
      while (keys.read() >= 0) {
        // Whatever else is typed.
      }
      end();
    } catch (IOException e) {
      // The terminal was closed; the process is told by the system.
    }
  }

  private void end() {
    if (ending.compareAndSet(false, true)) {
      stop.run();
    }
  }

  private void endWithTheProcess() {
    end();
    try {
      done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** All has come to its end. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException itIsRunning) {
      // The process ends now.
    }
  }
}
