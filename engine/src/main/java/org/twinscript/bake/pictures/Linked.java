package org.twinscript.bake.pictures;

import java.util.Locale;

/**
 * A file as a text links to it.
 *
 * @param name its own
 * @param address from the root of the site
 * @param label its kind and size for a reader: {@code PDF，1.2 MB}
 */
public record Linked(String name, String address, String label) {

  private static final int THOUSAND = 1000;

  static Linked of(PublishedFile published) {
    BundleFile file = published.file();
    String kind = FileNames.extension(file.name()).toUpperCase(Locale.ROOT);
    return new Linked(
        file.name(), FileNames.encoded(published.path()), kind + "，" + size(file.size()));
  }

  /** In decimal units, as telephones and file managers count. */
  static String size(long bytes) {
    if (bytes < THOUSAND) {
      return bytes + " B";
    }
    double kilobytes = (double) bytes / THOUSAND;
    return kilobytes < THOUSAND - 0.5
        ? String.format(Locale.ROOT, "%.0f KB", Math.max(1, kilobytes))
        : String.format(Locale.ROOT, "%.1f MB", kilobytes / THOUSAND);
  }
}
