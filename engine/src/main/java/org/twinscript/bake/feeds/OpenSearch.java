package org.twinscript.bake.feeds;

import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.Words;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;
import org.twinscript.script.Edition;

/**
 * What a browser is told so that its address bar can search the archive (OpenSearch 1.1).
 *
 * @param name of the archive
 * @param description what is searched
 * @param lang the tag of the edition's language
 * @param address of the page on which the edition is searched
 * @param self the file's own address
 * @param icon the address of the site's icon
 */
@ForTemplate("opensearch.ftlx")
public record OpenSearch(
    String name, String description, String lang, String address, String self, String icon)
    implements TemplateData {

  /** Where it lies in an edition. */
  public static final String FILE = "opensearch.xml";

  /**
   * That of an edition.
   *
   * @param icon the path of the site's icon from its root
   */
  public static OpenSearch of(Edition edition, Words words, Addresses addresses, String icon) {
    return new OpenSearch(
        words.get("siteName"),
        words.get("search.description"),
        edition.tag(),
        addresses.of(edition, "search/"),
        addresses.of(edition, FILE),
        addresses.root() + icon);
  }
}
