package org.twinscript.bake;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.twinscript.article.Document;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.documents.ContentSource;
import org.twinscript.bake.markdown.Beside;
import org.twinscript.bake.markdown.BodyPlace;
import org.twinscript.bake.markdown.BodyRenderer;
import org.twinscript.bake.pages.PageJob;
import org.twinscript.bake.site.Branding;
import org.twinscript.bake.site.Editions;
import org.twinscript.bake.site.Settings;
import org.twinscript.bench.corpus.Sample;
import org.twinscript.content.ContentFile;
import org.twinscript.script.Edition;
import org.twinscript.script.HtmlConverter;
import org.twinscript.script.Script;

/**
 * What each stage of a bake costs for one article of the corpus, about 1,500 Han characters. It
 * lives in the package of the bake to reach the stages themselves.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {

  private static final int PAGE_SIZE = 20;

  private final BodyRenderer markdown = new BodyRenderer(false);
  private Sample sample;
  private String html;
  private HtmlConverter toTraditional;
  private Bake bake;
  private EditionPress press;
  private PageJob sheet;

  /** Takes the article through the stages once. */
  @Setup
  public void prepare() throws IOException {
    sample = Sample.make();
    html = markdown();
    toTraditional = sample.conversions().html(Script.HANS, Edition.HANT);
    bake = new Bake(settings(sample.project()), new Workers(1));
    bake.accept(ContentSource.alone(sample.file()));
    EditionPressFactory presses = bake.publisher().presses();
    press = presses.edition(presses.catalogue(Edition.HANT));
    sheet = press.article(0);
  }

  private static Settings settings(Path project) {
    return new Settings(
        project,
        project.resolve("content"),
        project.resolve("templates"),
        project.resolve("assets"),
        project.resolve("vocabulary"),
        project.resolve("target/site"),
        URI.create("https://example.org/"),
        Editions.twins(),
        PAGE_SIZE,
        Settings.Machines.NONE,
        false,
        false,
        Branding.NONE);
  }

  /** Lets the bake's threads go. */
  @TearDown
  public void close() {
    bake.close();
  }

  /** A content file to an article. */
  @Benchmark
  public Document parse() {
    return ContentFile.read(sample.file(), sample.vocabulary());
  }

  /** An article's Markdown to HTML. */
  @Benchmark
  public String markdown() {
    BodyPlace place = new BodyPlace("articles/2024/sample.md", "articles/2024/sample/");
    return markdown.render(sample.article().markdown(), place, Beside.nothing()).html();
  }

  /** An article's HTML to the other script. */
  @Benchmark
  public String convert() {
    return toTraditional.convert(html).html();
  }

  /** An article's HTML into its page. */
  @Benchmark
  public byte[] render() {
    return press.render(sheet);
  }
}
