package org.twinscript.bake;

import java.util.List;
import java.util.function.UnaryOperator;
import org.twinscript.article.Article;
import org.twinscript.article.Page;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.charts.TileMap;
import org.twinscript.bake.documents.CrossLinks;
import org.twinscript.bake.documents.DocumentLoader;
import org.twinscript.bake.moves.MoveFinder;
import org.twinscript.bake.pages.SiteIndexes;
import org.twinscript.bake.pictures.SharedFiles;
import org.twinscript.bake.related.Relation;
import org.twinscript.bake.related.Relations;
import org.twinscript.bake.related.Traits;
import org.twinscript.bake.site.FacetCrossing;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.RepairSummaries;
import org.twinscript.bake.site.Settings;
import org.twinscript.bake.site.Site;

/**
 * Puts the documents of a bake together to a site, with what its pages need to know of the whole.
 *
 * @param caches where what is worked out is recalled and gathered
 */
record SiteAssembly(
    Settings settings, DocumentToolchain tools, BakeCaches caches, Workers workers) {

  /**
   * What writes the site of some documents.
   *
   * @param links between them
   */
  Publisher publisher(DocumentLoader manuscripts, CrossLinks links) {
    SharedFiles shared =
        new SharedFiles(manuscripts.all().stream().map(each -> each.gist().files()).toList());
    List<RenderedDocument<Article>> articles =
        manuscripts.articles().stream()
            .map(links::linked)
            .map(each -> each.sharing(shared))
            .toList();
    List<RenderedDocument<Page>> about =
        manuscripts.pages().stream().map(links::linked).map(each -> each.sharing(shared)).toList();
    Site site = new Site(tools.vocabulary(), articles, about);
    return new Publisher(
        settings,
        site,
        browsing(site),
        tools.conversions(),
        workers,
        caches.pages(),
        caches.search(),
        new MoveFinder(settings.content(), tools.vocabulary(), site.articles()));
  }

  private SiteIndexes browsing(Site site) {
    return new SiteIndexes(
        FacetCrossing.of(site),
        TileMap.read(settings.vocabulary(), tools.vocabulary()),
        related(site.articles()),
        new RepairSummaries(settings.content(), caches.ledgers()));
  }

  private List<List<Relation>> related(List<RenderedDocument<Article>> articles) {
    Traits traits = new Traits(tools.vocabulary());
    UnaryOperator<String> traditional = tools.typesetter()::traditional;
    return caches
        .relations()
        .among(new Relations(traits, traditional, articles), articles, workers);
  }
}
