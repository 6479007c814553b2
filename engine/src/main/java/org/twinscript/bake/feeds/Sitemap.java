package org.twinscript.bake.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.PageContext;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * The addresses of all pages that are to be found, each with its alternates. Past the size that
 * search engines take, {@code sitemap.xml} becomes an index of several files.
 */
public final class Sitemap {

  /** The protocol allows 50,000 addresses and 50 MB; with alternates an address takes 600 bytes. */
  public static final int PER_FILE = 40_000;

  private final Addresses addresses;
  private final List<Row> rows;
  private final int perFile;

  /** Of all pages that are to be found, so many a file. */
  public Sitemap(Addresses addresses, List<PageContext> frames, int perFile) {
    this.addresses = addresses;
    this.perFile = perFile;
    Row root = new Row(addresses.root(), addresses.alternates(""), Optional.empty());
    Stream<Row> pages =
        frames.stream()
            .filter(PageContext::indexed)
            .map(frame -> new Row(frame.canonical(), frame.alternates(), frame.changed()));
    this.rows = Stream.concat(Stream.of(root), pages).toList();
  }

  /** The files, the index of several last. */
  public List<Part> parts() {
    if (rows.size() <= perFile) {
      return List.of(new Part("sitemap.xml", new Rows(rows)));
    }
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += perFile) {
      List<Row> some = rows.subList(from, Math.min(from + perFile, rows.size()));
      String file = "sitemap-" + (parts.size() + 1) + ".xml";
      parts.add(new Part(file, new Rows(some)));
    }
    List<String> files = parts.stream().map(part -> addresses.root() + part.file()).toList();
    parts.add(new Part("sitemap.xml", new Index(files)));
    return parts;
  }

  /** A page's address, its alternates, and the day of its last change where that is known. */
  record Row(String address, List<Addresses.Alternate> alternates, Optional<LocalDate> changed) {}

  /** One file to write. */
  public record Part(String file, TemplateData data) {}

  /**
   * Addresses of pages.
   *
   * @param rows a page each
   */
  @ForTemplate("sitemap.ftlx")
  record Rows(List<Row> rows) implements TemplateData {}

  /**
   * The site map of a site that needs several.
   *
   * @param files the addresses of the others
   */
  @ForTemplate("sitemap-index.ftlx")
  record Index(List<String> files) implements TemplateData {}
}
