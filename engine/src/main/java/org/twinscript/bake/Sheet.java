package org.twinscript.bake;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A page to be written.
 *
 * @param data what the template shows; made when the page is rendered, so that it need not be held
 *     for all pages at once
 */
record Sheet(Frame frame, String template, Supplier<Map<String, ?>> data) {

  /** Where it goes in the site. */
  String file() {
    String name = frame.path().endsWith(".html") ? "" : "index.html";
    return frame.edition().segment() + "/" + frame.path() + name;
  }
}
