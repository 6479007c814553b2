package org.twinscript.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The files of a baked site, read once. Which site: the system property {@code twinscript.site}.
 * The documents are shared: tests read them and leave them as they are.
 */
public final class BakedSite {

  private final Path folder;
  private final SortedSet<String> files;
  private final SortedMap<String, Document> pages = new TreeMap<>();

  private BakedSite(Path folder) {
    this.folder = folder;
    this.files = list(folder);
    files.stream().filter(path -> path.endsWith(".html")).forEach(this::parse);
  }

  /** Reads the site of the system property. */
  public static BakedSite open() {
    return at(Path.of(System.getProperty("twinscript.site")).normalize());
  }

  /** Reads the site that lies in a folder. */
  public static BakedSite at(Path folder) {
    return new BakedSite(folder);
  }

  private static SortedSet<String> list(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException("bake the site first: mvn package", e);
    }
  }

  private void parse(String path) {
    pages.put(path, Jsoup.parse(text(path)));
  }

  /** Where the files lie on the disk. */
  public Path folder() {
    return folder;
  }

  /** Every file's path, with slashes. */
  SortedSet<String> files() {
    return files;
  }

  /** The files of one edition, by their paths inside it. */
  public SortedSet<String> edition(String segment) {
    return files.stream()
        .filter(path -> path.startsWith(segment + "/"))
        .map(path -> path.substring(segment.length() + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every HTML page by its path. */
  public SortedMap<String, Document> pages() {
    return pages;
  }

  /** The pages inside the editions that are to be found: all but the 404 pages. */
  List<String> indexed() {
    return pages.keySet().stream()
        .filter(path -> path.startsWith("zh-") && path.endsWith("index.html"))
        .toList();
  }

  /** Where the site will be served, with a slash at its end. */
  public URI address() {
    return URI.create(pages.get("index.html").select("link[rel=canonical]").attr("href"));
  }

  String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
