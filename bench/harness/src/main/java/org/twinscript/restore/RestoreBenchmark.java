package org.twinscript.restore;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.twinscript.bench.corpus.Sample;

/** What it costs to restore a page of about 1,500 Han characters, by the damage it has. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RestoreBenchmark {

  private Restorer restorer;
  private List<String> clean;
  private List<String> damaged;
  private List<String> shifted;

  /** Damages the article in both ways. */
  @Setup
  public void prepare() throws IOException {
    Sample sample = Sample.make();
    restorer = new Restorer(sample.conversions());
    clean = sample.article().markdown().lines().filter(line -> !line.isBlank()).toList();
    damaged = clean.stream().map(DamagedPage::swapped).toList();
    shifted = DamagedPage.shifted(clean);
  }

  /** Looks for damage in a page that has none. */
  @Benchmark
  public Restoration restore() {
    return restorer.restore(clean);
  }

  /** A page with swapped characters, glosses and narrow marks. */
  @Benchmark
  public Restoration restoreDamaged() {
    return restorer.restore(damaged);
  }

  /** The same with ten frame shifts. */
  @Benchmark
  public Restoration restoreShifted() {
    return restorer.restore(shifted);
  }
}
