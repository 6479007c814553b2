package org.twinscript.bench.convert;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.opencc4j.util.ZhTwConverterUtil;
import java.io.IOException;
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
import org.twinscript.script.ScriptConverter;

/**
 * The same plain text of about 1,500 Han characters to Traditional: by this project's conversions,
 * and by OpenCC4j's own dictionaries and segmentation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ConversionBenchmark {

  private String text;
  private ScriptConverter converter;

  /** Reads the tables, ours and the others'. */
  @Setup
  public void prepare() throws IOException {
    Sample sample = Sample.make();
    text = sample.article().markdown();
    converter = sample.conversions().named("s2tw").orElseThrow();
  }

  /** To Taiwan's forms, with the site's own phrases. */
  @Benchmark
  public String convertPlain() {
    return converter.convert(text);
  }

  /** Stock OpenCC4j, without a region's forms. */
  @Benchmark
  public String convertPlainStock() {
    return ZhConverterUtil.toTraditional(text);
  }

  /** Stock OpenCC4j, to Taiwan's words and forms. */
  @Benchmark
  public String convertPlainStockTaiwan() {
    return ZhTwConverterUtil.toTraditional(text);
  }
}
