package org.twinscript.sitecheck;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/** The files of a site, and which of them an address names. */
final class SiteFolder {

  /** For a site whose pages do not say where they will be served. */
  private static final URI NOWHERE = URI.create("https://site.invalid/");

  private static final String INDEX = "index.html";

  private final Path folder;
  private final SortedSet<String> files;
  private final URI address;

  private SiteFolder(Path folder, SortedSet<String> files) {
    this.folder = folder;
    this.files = files;
    this.address = files.contains(INDEX) ? address(text(INDEX)) : NOWHERE;
  }

  /**
   * Lists a folder.
   *
   * @throws InputException when it is none, or has no page
   */
  static SiteFolder of(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      SortedSet<String> files =
          found
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toCollection(TreeSet::new));
      if (files.stream().noneMatch(path -> path.endsWith(".html"))) {
        throw new InputException(folder, Sentence.of("look.no-page"));
      }
      return new SiteFolder(folder, files);
    } catch (IOException e) {
      throw new InputException(folder, Sentence.of("look.not-listed"), e);
    }
  }

  private static URI address(String root) {
    Element canonical = Jsoup.parse(root).selectFirst("link[rel=canonical]");
    return canonical == null
        ? NOWHERE
        : SiteAddresses.parsed(canonical.attr("href")).orElse(NOWHERE);
  }

  SortedSet<String> files() {
    return files;
  }

  String text(String path) {
    try {
      return new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new InputException(folder.resolve(path), Sentence.of("file.unreadable-permissions"), e);
    }
  }

  long size(String path) {
    try {
      return Files.size(folder.resolve(path));
    } catch (IOException e) {
      throw new InputException(folder.resolve(path), Sentence.of("file.unreadable-permissions"), e);
    }
  }

  /** Where a file will be served. */
  URI addressOf(String path) {
    return address.resolve(SiteAddresses.encoded(path));
  }

  /** The whole address of a link on a page; nothing when it is none. */
  Optional<URI> resolved(String page, String link) {
    return SiteAddresses.parsed(link).map(addressOf(page)::resolve);
  }

  /** Whether an address is one of this site's. */
  boolean isInside(URI target) {
    return withoutFragment(target).startsWith(address.toString());
  }

  /** The file behind an address of this site; nothing when there is none. */
  Optional<String> fileOf(URI target) {
    String root = address.getPath();
    String path = target.getPath();
    if (path == null || !path.startsWith(root)) {
      return Optional.empty();
    }
    String inside = path.substring(root.length());
    String file = inside.isEmpty() || inside.endsWith("/") ? inside + INDEX : inside;
    return Optional.of(file).filter(files::contains);
  }

  private static String withoutFragment(URI target) {
    String text = target.toString();
    int fragment = text.indexOf('#');
    return fragment < 0 ? text : text.substring(0, fragment);
  }
}
