package org.twinscript.bake.ways;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.article.Origin;
import org.twinscript.bake.cache.Deferred;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.pages.PageFactory;
import org.twinscript.bake.pages.PageJob;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.RepairSummaries;
import org.twinscript.bake.site.Words;

/** The pages of one edition that are neither an article nor a list. */
public final class WaysPages {

  private final EditionView catalogue;
  private final RepairSummaries mendings;
  private final Supplier<Glossary> glossary;
  private final PageFactory pages;

  /**
   * Those of an edition.
   *
   * @param mendings what restored the articles that were imported
   * @param glossary of all articles, asked for when its page is made
   */
  public WaysPages(
      EditionView catalogue,
      RepairSummaries mendings,
      Supplier<Glossary> glossary,
      Addresses addresses) {
    this.catalogue = catalogue;
    this.mendings = mendings;
    this.glossary = glossary;
    this.pages = new PageFactory(catalogue, addresses);
  }

  /** All of them. */
  public Stream<PageJob> all() {
    int articles = catalogue.site().articles().size();
    return Stream.concat(
        Stream.concat(Stream.of(newest(), offline()), gathered()),
        IntStream.range(0, articles).boxed().flatMap(this::own));
  }

  private PageJob newest() {
    Words words = catalogue.words();
    return pages.page(
        "new/", "new", words.get("new"), words.get("new.description"), () -> NewPage.of(catalogue));
  }

  private PageJob offline() {
    Words words = catalogue.words();
    return pages.page(
        "offline/", "offline", words.get("offline"), words.get("offline.text"), OfflinePage::new);
  }

  /** Those that are other ones when only the text of some article has changed. */
  public Stream<PageJob> gathered() {
    return Stream.of(statistics(), glossary());
  }

  private PageJob glossary() {
    Words words = catalogue.words();
    return pages.page(
        "glossary/",
        "glossary",
        words.get("glossary"),
        words.get("glossary.description"),
        () -> GlossaryPage.of(glossary.get(), catalogue));
  }

  private PageJob statistics() {
    Words words = catalogue.words();
    return pages.page(
        "statistics/",
        "statistics",
        words.get("statistics"),
        words.get("statistics.description"),
        () -> StatisticsPage.of(catalogue));
  }

  /** Those that show the own part of an article, by its place in the order of the articles. */
  public Stream<PageJob> own(int place) {
    RenderedDocument<Article> article = catalogue.site().articles().get(place);
    return article.document().origin().map(origin -> comparison(article, origin)).stream();
  }

  private PageJob comparison(RenderedDocument<Article> article, Origin origin) {
    Card card = catalogue.card(article);
    String title = catalogue.words().say("comparison", card.title());
    return pages.page(
        "restored/" + card.path().replaceFirst("^articles/", ""),
        "restored",
        title,
        catalogue.words().say("comparison.about", card.title()),
        Optional.empty(),
        () -> page(article, card, origin));
  }

  private ComparisonPage page(RenderedDocument<Article> article, Card card, Origin origin) {
    Deferred<Optional<ComparisonPage.Account>> account =
        Deferred.later(
            new FingerprintMaker()
                .add(mendings.ledger(origin).fingerprint())
                .add(article.gist().source())
                .done(),
            () ->
                mendings
                    .ledger(origin)
                    .get()
                    .map(ledger -> new Comparing(ledger, article, catalogue.words()).account()));
    return new ComparisonPage(card, article.document().script().tag(), account);
  }
}
