package org.twinscript.bake;

import java.util.Comparator;
import java.util.List;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.site.Settings;

/** Which sections and pages the menu shows, and in which order. */
record Menu(Settings.Branding branding) {

  boolean shows(String folder) {
    return !branding.hidden().contains(folder);
  }

  /** Those that the settings name come first; the others stay as they were. */
  Comparator<Link> order() {
    List<String> order = branding.order();
    return Comparator.comparingInt(
        link -> {
          int place = order.indexOf(link.path().replaceFirst("/$", ""));
          return place < 0 ? order.size() : place;
        });
  }
}
