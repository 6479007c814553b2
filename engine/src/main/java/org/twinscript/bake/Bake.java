package org.twinscript.bake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.fault.InputException;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/**
 * One bake: take in the content files, then check the whole, write it beside the last site and let
 * it take its place. Called by one thread at a time.
 */
final class Bake implements AutoCloseable {

  private final Settings settings;
  private final Vocabulary vocabulary;
  private final Faults faults = new Faults();
  private final Workers workers;
  private final Conversions conversions;
  private final Typesetter typesetter;
  private final Manuscripts manuscripts;

  Bake(Settings settings) {
    this(settings, new Workers());
  }

  Bake(Settings settings, Workers workers) {
    this.settings = settings;
    this.workers = workers;
    this.vocabulary = Vocabulary.load(settings.vocabulary());
    this.conversions = conversions(settings.vocabulary());
    this.typesetter = new Typesetter(conversions, settings.editions());
    this.manuscripts = new Manuscripts(typesetter, vocabulary, workers, faults);
  }

  /** With the site's own phrases, where its vocabulary has a table of them. */
  private static Conversions conversions(Path vocabulary) {
    Path phrases = vocabulary.resolve("conversions.tsv");
    return Files.exists(phrases) ? Conversions.withOverrides(phrases) : Conversions.standard();
  }

  /** Begins to read all content; does not wait for the end. */
  void acceptAll() {
    try {
      ContentTree.walk(settings.content(), this::accept, faults);
    } catch (InputException fault) {
      faults.add(fault);
    }
  }

  /** Begins to read a content file; its faults are noted. */
  void accept(Path file) {
    manuscripts.accept(file);
  }

  /**
   * Writes the site, when there is no fault.
   *
   * @return how many pages were written
   */
  int finish() throws BakeFailure {
    try {
      new ContentCheck(manuscripts.all()).run(faults);
      if (faults.isEmpty()) {
        return publish();
      }
    } catch (InputException fault) {
      faults.add(fault);
    }
    throw new BakeFailure(faults.sentences());
  }

  private int publish() {
    OutputFolder output = new OutputFolder(settings.output());
    Draft draft = output.begin();
    int pages = publisher().publish(draft);
    Assets.copy(settings.assets(), draft);
    output.publish(draft);
    return pages;
  }

  /** What writes the site of the files accepted so far. */
  Publisher publisher() {
    Site site = new Site(vocabulary, manuscripts.articles(), manuscripts.pages());
    return new Publisher(settings, site, browsing(site), conversions, workers);
  }

  private Browsing browsing(Site site) {
    Traits traits = new Traits(vocabulary);
    return new Browsing(
        new Crossings(site),
        TileMap.read(settings.vocabulary(), vocabulary),
        Relations.among(site.articles(), traits, typesetter::traditional, workers),
        mendings(site));
  }

  private Map<ArticleId, List<Mending>> mendings(Site site) {
    List<Article> imported =
        site.articles().stream()
            .map(Typeset::document)
            .filter(article -> article.origin().isPresent())
            .toList();
    List<List<Mending>> mendings =
        workers.map(
            imported, article -> Mending.of(article.origin().orElseThrow(), settings.content()));
    return IntStream.range(0, imported.size())
        .boxed()
        .collect(Collectors.toMap(i -> imported.get(i).id(), mendings::get));
  }

  @Override
  public void close() {
    workers.close();
  }
}
