package org.twinscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.article.Credits;
import org.twinscript.article.Origin;
import org.twinscript.classify.Classification;
import org.twinscript.classify.Classifier;
import org.twinscript.content.ArticleIds;
import org.twinscript.fault.InputException;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.intake.PageParts;
import org.twinscript.intake.PagePlaces;
import org.twinscript.intake.PageReader;
import org.twinscript.intake.RawPage;
import org.twinscript.intake.RawPages;
import org.twinscript.intake.RepeatedLines;
import org.twinscript.ledger.Ledger;
import org.twinscript.restore.Doubt;
import org.twinscript.restore.Restoration;
import org.twinscript.restore.Restorer;
import org.twinscript.script.Conversions;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptCheck;
import org.twinscript.script.ScriptConverter;
import org.twinscript.vocabulary.Vocabulary;

/** One raw page to one article: read → restore → classify. Writes nothing; thread-safe. */
public final class PageImport {

  private final Restorer restorer;
  private final ScriptConverter toSimplified;
  private final PageAuthors authors;
  private final Classifier classifier;
  private final ArticleIds ids;
  private final ScriptCheck check;
  private final RepeatedLines repeated;

  /**
   * Loads what every page needs; a page then costs milliseconds.
   *
   * @param conversions with the site's overrides, or well-written Traditional may seem swapped
   */
  public PageImport(Vocabulary vocabulary, Conversions conversions) {
    this(vocabulary, conversions, RepeatedLines.none());
  }

  /**
   * The same, with a table of lines to leave out.
   *
   * @param repeated what recurs with other articles and is decided to be none of them
   */
  public PageImport(Vocabulary vocabulary, Conversions conversions, RepeatedLines repeated) {
    this.toSimplified = conversions.between(Script.HANT, Script.HANS);
    this.restorer = new Restorer(conversions, vocabulary.regionNames().keySet());
    this.authors = new PageAuthors(restorer, toSimplified::convert);
    this.classifier = new Classifier(vocabulary);
    this.ids = new ArticleIds(vocabulary);
    this.check = new ScriptCheck(conversions);
    this.repeated = repeated;
  }

  /**
   * Makes an article of a raw page.
   *
   * @throws InputException when there is no article to be found in it
   */
  public ImportedPage run(Path file) {
    RawPage page = RawPages.read(file);
    return run(page, PageParts.of(page, PagePlaces.none()), PictureSource.none());
  }

  /**
   * Makes an article of a raw page and those that go on with it.
   *
   * @param page the first of the parts
   * @param source where the files of its pictures come from
   * @throws InputException when there is no article to be found in one of them
   */
  ImportedPage run(RawPage page, PageParts parts, PictureSource source) {
    RawPage raw = page;
    DamagedArticle damaged = PageReader.read(page, repeated);
    for (Path part : parts.files().subList(1, parts.files().size())) {
      RawPage next = RawPages.read(part);
      raw = raw.andThen(next);
      damaged = damaged.andThen(PageReader.read(next, repeated));
    }
    Cleaning cleaning = Cleaning.of(damaged);
    Restoration restoration = cleaning.then(restorer.restore(cleaning.passages()));
    Illustrations pictures =
        Illustrator.of(
            page.file(),
            page.sha256(),
            damaged,
            new PictureWords(damaged, restoration, words -> restored(words, cleaning.passages())),
            source);
    Authorship authorship = authors.of(damaged, cleaning.passages(), restoration);
    List<Doubt> doubts =
        Stream.of(
                PageDoubts.of(damaged, restoration, parts), pictures.doubts(), authorship.doubts())
            .flatMap(List::stream)
            .toList();
    return finish(raw, damaged, doubted(restoration, doubts), authorship, pictures);
  }

  /** Words beside a text, restored in its light. */
  private String restored(String words, List<String> passages) {
    List<String> all = Stream.concat(passages.stream(), Stream.of(words)).toList();
    List<String> restored = restorer.restore(all).passages();
    return restored.get(restored.size() - 1);
  }

  private static Restoration doubted(Restoration restoration, List<Doubt> doubts) {
    return new Restoration(
        restoration.passages(),
        restoration.script(),
        restoration.repairs(),
        Stream.concat(restoration.doubts().stream(), doubts.stream()).toList());
  }

  private ImportedPage finish(
      RawPage raw,
      DamagedArticle damaged,
      Restoration restoration,
      Authorship authorship,
      Illustrations pictures) {
    RestoredTexts texts = RestoredTexts.of(damaged, restoration);
    RestoredTexts simplified =
        restoration.script() == Script.HANS ? texts : texts.converted(toSimplified);
    Classification classification =
        classifier.classify(simplified.title(), simplified.source(), simplified.blocks());
    RestoredTexts whole = RestoredTexts.of(damaged, restoration, pictures.rows());
    Article article =
        article(raw, damaged, restoration, whole, simplified, classification, authorship);
    Ledger ledger = LedgerMaker.of(raw, damaged, restoration, whole, authorship, pictures.rows());
    return new ImportedPage(
        raw,
        damaged,
        restoration,
        classification,
        article,
        ledger,
        pictures.copies(),
        Warning.of(restoration, check));
  }

  private Article article(
      RawPage raw,
      DamagedArticle damaged,
      Restoration restoration,
      RestoredTexts texts,
      RestoredTexts simplified,
      Classification classification,
      Authorship authorship) {
    return Article.imported(
        ids.of(simplified.title()),
        texts.title(),
        damaged.date(),
        damaged.time(),
        Credits.of(authorship.names(), texts.source(), damaged.sourceUrl()),
        restoration.script(),
        classification.subjects(),
        Optional.of(new Origin(raw.sha256(), repairs(damaged, restoration))),
        texts.markdown());
  }

  /** What was mended in the text, and what was dropped around it. */
  private static Map<String, Integer> repairs(DamagedArticle damaged, Restoration restoration) {
    Map<String, Integer> counts = new TreeMap<>(restoration.counts());
    damaged.dropped().forEach(line -> counts.merge(line.kind(), 1, Integer::sum));
    return counts;
  }
}
