package org.twinscript.bake.pages;

import java.util.function.Supplier;
import org.twinscript.bake.site.PageContext;
import org.twinscript.bake.template.TemplateData;

/**
 * A page to be written.
 *
 * @param frame what stands around the page's own content
 * @param data what its template shows; made when the page is rendered, so that it need not be held
 *     for all pages at once
 */
public record PageJob(PageContext frame, Supplier<? extends TemplateData> data) {

  /** Where it goes in the site. */
  public String file() {
    String name = frame.path().endsWith(".html") ? "" : "index.html";
    return frame.edition().segment() + "/" + frame.path() + name;
  }
}
