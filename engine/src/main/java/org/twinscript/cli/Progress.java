package org.twinscript.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A progress bar on standard error, for runs long enough to want one. */
interface Progress extends AutoCloseable {

  /** Shorter runs are over before anybody could read a bar. */
  int LONG_RUN = 20;

  /** One page more is done. */
  void step();

  @Override
  void close();

  static Progress of(int pages) {
    return pages < LONG_RUN ? new Silent() : new Bar(pages);
  }

  /** Shows nothing. */
  final class Silent implements Progress {
    @Override
    public void step() {}

    @Override
    public void close() {}
  }

  /** Shows a bar. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(int pages) {
      this.bar = new ProgressBarBuilder().setTaskName("pages").setInitialMax(pages).build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
