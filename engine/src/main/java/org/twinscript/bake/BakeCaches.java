package org.twinscript.bake;

import java.util.Map;
import java.util.Set;
import org.twinscript.bake.cache.FileMemory;
import org.twinscript.bake.cache.FileStamp;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.documents.ContentMemory;
import org.twinscript.bake.output.OutputCache;
import org.twinscript.bake.pictures.BundleMemory;
import org.twinscript.bake.related.RelationMemory;
import org.twinscript.bake.search.SearchMemory;
import org.twinscript.bake.site.Settings;

/**
 * What the rooms of a bake recall of the last one, and gather for the next.
 *
 * @param bundles of the files beside content files
 * @param content of the content files
 * @param ledgers of the ledgers that pages are made from
 * @param pages of the files of the site
 * @param relations of what articles are related to
 * @param search of the index
 */
record BakeCaches(
    BundleMemory bundles,
    ContentMemory content,
    FileMemory ledgers,
    OutputCache pages,
    RelationMemory relations,
    SearchMemory search) {

  /** With what the last bake has left. */
  static BakeCaches begin(Settings settings, BuildContext supplies) {
    BakeMemory last = supplies.last();
    DocumentToolchain tools = supplies.tools();
    CacheKey makings = supplies.makings();
    BundleMemory bundles = new BundleMemory(settings.content(), last.bundles());
    ContentMemory content =
        new ContentMemory(
            settings.content(),
            last.content(makings.tools()),
            tools.reader(),
            tools.codec(),
            bundles);
    OutputCache pages = new OutputCache(settings.output(), last.marks(), makings.look());
    return new BakeCaches(
        bundles,
        content,
        new FileMemory(settings.content(), last.ledgers()),
        pages,
        new RelationMemory(last.relations(makings.tools()), content::before),
        new SearchMemory(last.search(), pages::untouched));
  }

  /**
   * For the next bake, once the site is in its place.
   *
   * @param tools the documents were typeset with
   * @param paths of all files of the site
   * @param untouched folders that have the entries they had
   */
  BakeMemory gathered(
      Fingerprint tools, Set<String> paths, Map<String, FileStamp> untouched, Workers workers) {
    return new BakeMemory(
        tools,
        bundles.gathered(),
        content.gathered(workers),
        ledgers.gathered(),
        pages.marks(paths, untouched, workers),
        search.gathered(),
        relations.gathered());
  }
}
