package org.twinscript.bake.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a host gives for an address: a file of the site, or the page for what is missing. */
final class SiteFiles {

  static final String HTML = "text/html; charset=utf-8";
  static final String PLAIN = "text/plain; charset=utf-8";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("txt", PLAIN),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("pdf", "application/pdf"));

  private static final String INDEX = "index.html";
  private static final String MISSING = "404.html";
  private static final Pattern EDITION = Pattern.compile("(zh-han[st](?:-[a-z]+)?)/.*");

  /** Between two sites a file may be missing for a moment. */
  private static final long MOMENT_MILLIS = 60;

  private final Path site;

  /** The files of a folder, which need not be there yet. */
  SiteFiles(Path site) {
    this.site = site.toAbsolutePath().normalize();
  }

  /**
   * A file as it is sent.
   *
   * @param type as HTTP names it
   */
  record Sent(String type, byte[] content) {}

  /** Whether a path without a slash at its end is that of a folder. */
  boolean lacksSlash(String path) {
    return !path.isEmpty()
        && !path.endsWith("/")
        && inside(path).filter(Files::isDirectory).isPresent();
  }

  /** The file at a path from the root of the site; nothing when none is there. */
  Optional<Sent> at(String path) {
    Optional<Path> file = inside(path.isEmpty() || path.endsWith("/") ? path + INDEX : path);
    return file.flatMap(SiteFiles::read)
        .or(
            () -> {
              pause();
              return file.flatMap(SiteFiles::read);
            });
  }

  /** The page of the path's edition for what is missing, or that of the whole site. */
  Optional<Sent> missing(String path) {
    Matcher edition = EDITION.matcher(path);
    Optional<Path> own =
        edition.matches() ? inside(edition.group(1) + "/" + MISSING) : Optional.empty();
    return own.flatMap(SiteFiles::read).or(() -> read(site.resolve(MISSING)));
  }

  /** Nothing when the path leads out of the site. */
  private Optional<Path> inside(String path) {
    try {
      return Optional.of(site.resolve(path).normalize()).filter(file -> file.startsWith(site));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Sent> read(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = TYPES.getOrDefault(ending, "application/octet-stream");
    try {
      return Optional.of(new Sent(type, Files.readAllBytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(MOMENT_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
