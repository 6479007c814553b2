package org.twinscript.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.twinscript.message.Messages;

/**
 * Says on standard error that a command is at work: at a terminal after two seconds, in one line
 * that is written over; where there is none, in a line now and then.
 */
final class Progress implements AutoCloseable {

  private static final long FIRST_MILLIS = 2000;
  private static final long AT_TERMINAL_MILLIS = 500;

  /** A log is read afterwards: who is done by then has nothing to say. */
  private static final long ELSEWHERE_MILLIS = 15_000;

  private final PrintWriter err;
  private final String name;
  private final Messages messages;
  private final boolean terminal = System.console() != null;
  private final long start = System.nanoTime();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger total = new AtomicInteger();
  private final AtomicInteger width = new AtomicInteger();
  private final AtomicReference<ProgressBar> bar = new AtomicReference<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Progress::daemon);

  private Progress(PrintWriter err, String name, Messages messages) {
    this.messages = messages;
    this.err = TerminalWriter.forData(err);
    this.name = name;
  }

  /** Begins to wait; who is done soon says nothing. */
  static Progress of(PrintWriter err, String name, Messages messages) {
    Progress progress = new Progress(err, name, messages);
    long every = progress.terminal ? AT_TERMINAL_MILLIS : ELSEWHERE_MILLIS;
    progress.clock.scheduleAtFixedRate(
        progress::show,
        progress.terminal ? FIRST_MILLIS : ELSEWHERE_MILLIS,
        every,
        TimeUnit.MILLISECONDS);
    return progress;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "progress");
    thread.setDaemon(true);
    return thread;
  }

  /** So many steps are to be done. */
  void count(int steps) {
    total.set(steps);
  }

  /** One step more is done. */
  void step() {
    done.incrementAndGet();
  }

  private void show() {
    if (terminal && total.get() > 0) {
      showBar();
    } else {
      showLine();
    }
  }

  private void showBar() {
    if (bar.get() == null) {
      bar.set(new ProgressBarBuilder().setTaskName(name).setInitialMax(total.get()).build());
    }
    bar.get().stepTo(done.get());
  }

  private void showLine() {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    String line =
        total.get() == 0
            ? messages.say("progress.time", name, seconds)
            : messages.say("progress.counted", name, done, total, seconds);
    if (terminal) {
      width.set(line.length());
      err.print("\r" + line);
    } else {
      err.println(line);
    }
    err.flush();
  }

  /** Takes away what stands on the terminal. */
  @Override
  public void close() {
    clock.shutdownNow();
    if (bar.get() != null) {
      bar.get().close();
    }
    if (width.get() > 0) {
      err.print("\r" + " ".repeat(width.get()) + "\r");
      err.flush();
    }
  }
}
