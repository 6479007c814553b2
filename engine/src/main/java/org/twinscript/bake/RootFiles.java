package org.twinscript.bake;

import java.util.List;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionLink;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/** What the templates of the files outside all editions show. */
final class RootFiles {

  private final Addresses addresses;
  private final String icon;
  private final List<EditionLink> doors;

  RootFiles(Addresses addresses, String icon, List<EditionLink> doors) {
    this.addresses = addresses;
    this.icon = icon;
    this.doors = doors;
  }

  /** The page that offers all editions. */
  ChoicePage choice() {
    return new ChoicePage(doors, "./", icon, addresses.root(), addresses.alternates(""));
  }

  /** The page for addresses outside all editions that do not exist. */
  MissingRootPage missing() {
    return new MissingRootPage(
        doors, addresses.basePath(), icon, addresses.root(), addresses.alternates(""));
  }

  RobotsFile robots() {
    return new RobotsFile(addresses.root() + "sitemap.xml");
  }

  /**
   * The page that offers all editions.
   *
   * @param doors the ways into the editions
   * @param root the way to the root of the site
   * @param icon the path of the browser's icon from there
   * @param canonical the page's absolute address
   * @param alternates the home page of every edition
   */
  @ForTemplate("choose.ftlh")
  record ChoicePage(
      List<EditionLink> doors,
      String root,
      String icon,
      String canonical,
      List<Addresses.Alternate> alternates)
      implements TemplateData {}

  /**
   * The page for addresses outside all editions that do not exist; it offers all editions too.
   *
   * @param doors the ways into the editions
   * @param root the way to the root of the site, from the server's
   * @param icon the path of the browser's icon from there
   * @param canonical the absolute address of the page that offers all editions
   * @param alternates the home page of every edition
   */
  @ForTemplate("missing-root.ftlh")
  record MissingRootPage(
      List<EditionLink> doors,
      String root,
      String icon,
      String canonical,
      List<Addresses.Alternate> alternates)
      implements TemplateData {}

  /**
   * What crawlers are told.
   *
   * @param sitemap the address of the site map
   */
  @ForTemplate("robots.ftl")
  record RobotsFile(String sitemap) implements TemplateData {}
}
