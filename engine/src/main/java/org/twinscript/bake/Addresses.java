package org.twinscript.bake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.twinscript.script.Script;

/** The absolute addresses of the site's pages. */
final class Addresses {

  private final URI site;

  Addresses(URI site) {
    this.site = site;
  }

  /** The page where a script is chosen. */
  String root() {
    return site.toString();
  }

  /** The path on the server under which the site lies, with a slash at both ends. */
  String basePath() {
    return site.getRawPath();
  }

  String of(Script script, String path) {
    return site + script.segment() + "/" + path;
  }

  /**
   * The same page in both scripts and for readers of neither: for the home pages where one chooses,
   * for all others the Simplified edition.
   */
  List<Alternate> alternates(String path) {
    List<Alternate> alternates = new ArrayList<>();
    for (Script script : Script.values()) {
      alternates.add(new Alternate(script.tag(), of(script, path)));
    }
    alternates.add(new Alternate("x-default", path.isEmpty() ? root() : of(Script.HANS, path)));
    return alternates;
  }

  /** One row of a page's {@code hreflang} links. */
  record Alternate(String hreflang, String href) {}
}
