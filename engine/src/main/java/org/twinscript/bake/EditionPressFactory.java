package org.twinscript.bake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.bake.cache.Fingerprints;
import org.twinscript.bake.cache.Lazy;
import org.twinscript.bake.feeds.ArticleRecords;
import org.twinscript.bake.feeds.Feeds;
import org.twinscript.bake.output.OutputCache;
import org.twinscript.bake.pages.CardCache;
import org.twinscript.bake.pages.EditionPages;
import org.twinscript.bake.pages.SiteIndexes;
import org.twinscript.bake.share.SharePictures;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionLink;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Settings;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.TermNames;
import org.twinscript.bake.site.Words;
import org.twinscript.bake.ways.Glossary;
import org.twinscript.bake.ways.WaysPages;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.LocalMarks;
import org.twinscript.script.Script;

/** Makes what writes an edition, of what all of them share. */
final class EditionPressFactory {

  private final Settings settings;
  private final Site site;
  private final SiteIndexes browsing;
  private final Conversions conversions;
  private final RenderContext press;
  private final OutputCache memory;
  private final Map<Edition, Words> words;
  private final Addresses addresses;
  private final Lazy<Glossary> glossary;

  EditionPressFactory(
      Settings settings,
      Site site,
      SiteIndexes browsing,
      Conversions conversions,
      RenderContext press,
      OutputCache memory,
      Map<Edition, Words> words,
      Addresses addresses) {
    this.settings = settings;
    this.site = site;
    this.browsing = browsing;
    this.conversions = conversions;
    this.press = press;
    this.memory = memory;
    this.words = words;
    this.addresses = addresses;
    this.glossary = new Lazy<>(() -> Glossary.of(site.articles(), conversions.wordForms()));
  }

  /** What writes an edition. */
  EditionPress edition(EditionView catalogue) {
    Fingerprints fingerprints = press.fingerprints();
    SharedData shared = new SharedDataFactory(settings, addresses, doors()).of(catalogue);
    SharePictures pictures =
        new SharePictures(
            catalogue,
            addresses,
            settings.branding(),
            settings.machines().sharePictures(),
            memory,
            fingerprints);
    EditionPages pages =
        new EditionPages(
            catalogue,
            browsing,
            addresses,
            new ArticleRecords(catalogue, addresses, pictures::of, press.facts()),
            new CardCache(press.templates(), shared),
            localMarks(catalogue.edition()),
            settings.pageSize());
    Feeds feeds = new Feeds(catalogue, addresses, settings.pageSize(), fingerprints);
    WaysPages ways = new WaysPages(catalogue, browsing.mendings(), glossary, addresses);
    return new EditionPress(catalogue, pages, ways, pictures, feeds, press, shared);
  }

  private Optional<LocalMarks> localMarks(Edition edition) {
    return settings.glossary() && edition.script() == Script.HANT
        ? Optional.of(conversions.localMarks(edition))
        : Optional.empty();
  }

  /** The site as an edition's readers see it. */
  EditionView catalogue(Edition edition) {
    return new EditionView(site, edition, new TermNames(conversions, edition), words.get(edition));
  }

  /** The ways into all editions. */
  List<EditionLink> doors() {
    return settings.editions().all().stream()
        .map(edition -> EditionLink.into(edition, words.get(edition)))
        .toList();
  }
}
