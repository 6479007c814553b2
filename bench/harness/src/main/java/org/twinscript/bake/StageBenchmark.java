package org.twinscript.bake;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.twinscript.article.Article;
import org.twinscript.article.Document;
import org.twinscript.bench.corpus.Corpus;
import org.twinscript.content.ContentFile;
import org.twinscript.restore.Restoration;
import org.twinscript.restore.Restorer;
import org.twinscript.script.Conversions;
import org.twinscript.script.HtmlConverter;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Vocabulary;

/**
 * What each stage costs for one article of the corpus, about 1,500 Han characters. The project is
 * named by the system property {@code twinscript.home}. It lives in the package of the bake to
 * reach the stages themselves.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {

  private static final int SIMPLIFIED = 1;

  private final MarkdownRenderer markdown = new MarkdownRenderer();
  private Vocabulary vocabulary;
  private Path file;
  private Document article;
  private String html;
  private List<String> passages;
  private HtmlConverter toTraditional;
  private Restorer restorer;
  private Publisher publisher;
  private Sheet sheet;
  private Map<String, Object> shared;

  /** Makes a corpus of one article and takes it through the stages once. */
  @Setup
  public void prepare() throws IOException {
    Path project = Path.of(System.getProperty("twinscript.home"));
    Path folder = Files.createTempDirectory("twinscript-stages");
    Corpus.main(new String[] {project.toString(), String.valueOf(SIMPLIFIED), folder.toString()});
    try (Stream<Path> files = Files.walk(folder.resolve("twinscript"))) {
      file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Path tables = project.resolve("vocabulary");
    Conversions conversions = Conversions.withOverrides(tables.resolve("conversions.tsv"));
    vocabulary = Vocabulary.load(tables);
    article = parse();
    html = markdown();
    passages = article.markdown().lines().filter(line -> !line.isBlank()).toList();
    toTraditional = conversions.html(Script.HANS, Script.HANT);
    restorer = new Restorer(conversions);
    layOut(project, Typesetter.of(tables).typeset((Article) article, file));
  }

  private void layOut(Path project, Typeset<Article> typeset) {
    Settings settings =
        new Settings(
            project,
            project.resolve("content"),
            project.resolve("templates"),
            project.resolve("assets"),
            project.resolve("vocabulary"),
            project.resolve("target/site"),
            URI.create("https://example.org/"),
            20,
            false);
    Site site = new Site(vocabulary, List.of(typeset), List.of());
    publisher = new Publisher(settings, site, new Workers());
    Catalogue catalogue =
        new Catalogue(site, Script.HANT, Words.load(settings.templates()).get(Script.HANT));
    shared = publisher.shared(catalogue);
    sheet =
        new EditionPages(catalogue, new Addresses(settings.address()), settings.pageSize())
            .all().stream()
                .filter(page -> page.template().equals("article.ftlh"))
                .findFirst()
                .orElseThrow();
  }

  /** A content file to an article. */
  @Benchmark
  public Document parse() {
    return ContentFile.read(file, vocabulary);
  }

  /** An article's Markdown to HTML. */
  @Benchmark
  public String markdown() {
    return markdown.render(article.markdown()).html();
  }

  /** An article's HTML to the other script. */
  @Benchmark
  public String convert() {
    return toTraditional.convert(html).html();
  }

  /** An article's HTML into its page. */
  @Benchmark
  public String render() {
    return publisher.render(sheet, shared);
  }

  /** Looks for damage in an article that has none: the cost every imported page pays. */
  @Benchmark
  public Restoration restore() {
    return restorer.restore(passages);
  }
}
