package org.twinscript.bake;

import java.util.Map;

/** A page to be written: its frame, its template and what the template shows. */
record Sheet(Frame frame, String template, Map<String, ?> data) {

  /** Where it goes in the site. */
  String file() {
    String name = frame.path().endsWith(".html") ? "" : "index.html";
    return frame.edition().segment() + "/" + frame.path() + name;
  }
}
