package org.twinscript.bake.pages;

import java.util.Map;
import java.util.function.Supplier;
import org.twinscript.bake.site.PageContext;

/**
 * A page to be written.
 *
 * @param data what the template shows; made when the page is rendered, so that it need not be held
 *     for all pages at once
 */
public record PageJob(PageContext frame, String template, Supplier<Map<String, ?>> data) {

  /** Where it goes in the site. */
  public String file() {
    String name = frame.path().endsWith(".html") ? "" : "index.html";
    return frame.edition().segment() + "/" + frame.path() + name;
  }
}
