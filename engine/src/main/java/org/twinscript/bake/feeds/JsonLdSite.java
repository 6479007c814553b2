package org.twinscript.bake.feeds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionView;

/** An edition of the site in the words of schema.org, with the way to search it. */
public final class JsonLdSite {

  private JsonLdSite() {}

  /** The description, ready to stand in a script element. */
  public static String of(EditionView catalogue, Addresses addresses) {
    ObjectNode site = JsonLdThings.object("WebSite");
    site.put("@context", "https://schema.org");
    site.put("url", addresses.of(catalogue.edition(), ""));
    site.put("name", catalogue.words().get("siteName"));
    site.put("description", catalogue.words().get("siteDescription"));
    site.put("inLanguage", catalogue.edition().tag());
    ObjectNode action = JsonLdThings.object("SearchAction");
    ObjectNode target = JsonLdThings.object("EntryPoint");
    target.put("urlTemplate", addresses.of(catalogue.edition(), "search/") + "?q={query}");
    action.set("target", target);
    action.put("query-input", "required name=query");
    site.set("potentialAction", action);
    return ScriptSafeJson.write(site);
  }
}
