package org.twinscript.bake;

import java.util.List;
import java.util.stream.Stream;
import org.twinscript.article.Page;
import org.twinscript.bake.share.SharePictures;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.Branding;
import org.twinscript.bake.site.EditionLink;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Settings;
import org.twinscript.bake.template.CachedFragment;
import org.twinscript.bake.template.MessageFunction;
import org.twinscript.script.Edition;
import org.twinscript.vocabulary.Facet;

/**
 * Makes what every page of an edition can show.
 *
 * @param doors the ways into all editions
 */
record SharedDataFactory(Settings settings, Addresses addresses, List<EditionLink> doors) {

  private static final String YEARS = "years";

  /** That of an edition. */
  SharedData of(EditionView catalogue) {
    Branding branding = settings.branding();
    List<Facet> facets = catalogue.site().facets();
    List<Link> navigation =
        facets.stream().filter(Facet::navigation).map(catalogue::index).toList();
    return new SharedData(
        doors,
        catalogue.words().table(),
        new MessageFunction(catalogue.words()),
        new CachedFragment(),
        navigation,
        new Menu(branding).of(entries(navigation, catalogue)),
        Stream.concat(Stream.of("home", YEARS), facets.stream().map(Facet::folder)).toList(),
        new NarrowingChoices(catalogue.site(), catalogue.words()).all(),
        catalogue.site().stamps().areKnown(),
        branding.files().logo(),
        branding.files().icon(),
        SharePictures.neutral(addresses, branding),
        settings.machines().report(),
        settings.machines().edit(),
        settings.preview());
  }

  private static List<Link> entries(List<Link> navigation, EditionView catalogue) {
    Link years = Link.to(catalogue.words().get(YEARS), YEARS + "/");
    Stream<Link> about =
        catalogue.site().pages().stream().map(page -> link(page, catalogue.edition()));
    return Stream.of(navigation.stream(), Stream.of(years), about).flatMap(part -> part).toList();
  }

  /** What the settings can order and hide. */
  static List<String> folders(List<Facet> facets, Stream<String> pages) {
    return Stream.of(
            facets.stream().filter(Facet::navigation).map(Facet::folder), Stream.of(YEARS), pages)
        .flatMap(part -> part)
        .toList();
  }

  private static Link link(RenderedDocument<Page> page, Edition edition) {
    return Link.to(page.in(edition).title(), page.document().id() + "/");
  }
}
