package org.twinscript.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the pages lie that may go on with each other: by their files, and by the addresses that
 * they state in their heads. The heads are read when somebody first asks by address. Thread-safe.
 */
public final class PagePlaces {

  /** Of a page's beginning, which holds its head. */
  private static final int HEAD_BYTES = 64 * 1024;

  /** A folder with more is no place to look for the pages beside one. */
  private static final int MOST_BESIDE = 2000;

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:link[^>]{1,300}rel=[\"']?canonical|meta[^>]{1,300}og:url)[^>]{0,500}>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern VALUE =
      Pattern.compile(
          "(?:href|content)=[\"']?(https?://[^\"'\\s>]{4,800})", Pattern.CASE_INSENSITIVE);

  private static final Pattern SAVED =
      Pattern.compile("saved from url=\\(\\d{1,6}\\)(https?://\\S{4,800})");

  private final Set<Path> files;
  private final Optional<Path> folder;
  private Optional<Map<String, Path>> byAddress = Optional.empty();

  private PagePlaces(Set<Path> files, Optional<Path> folder) {
    this.files = files;
    this.folder = folder;
  }

  /** The pages of an import, by absolute paths. */
  public static PagePlaces of(Collection<Path> pages) {
    return new PagePlaces(Set.copyOf(pages), Optional.empty());
  }

  /** One page alone. */
  public static PagePlaces none() {
    return of(List.of());
  }

  /** The files in the folder of a page. */
  public static PagePlaces beside(Path page) {
    return new PagePlaces(Set.of(), Optional.ofNullable(page.toAbsolutePath().getParent()));
  }

  boolean has(Path file) {
    return folder.isPresent()
        ? Files.isRegularFile(file)
        : files.contains(file.toAbsolutePath().normalize());
  }

  /** The page that states an address. */
  Optional<Path> at(String address) {
    return address.isEmpty() ? Optional.empty() : Optional.ofNullable(index().get(key(address)));
  }

  private synchronized Map<String, Path> index() {
    if (byAddress.isEmpty()) {
      Map<String, Path> index = new HashMap<>();
      for (Path file :
          folder.map(PagePlaces::list).orElseGet(() -> files.stream().sorted().toList())) {
        head(file).flatMap(PagePlaces::address).ifPresent(it -> index.putIfAbsent(key(it), file));
      }
      byAddress = Optional.of(index);
    }
    return byAddress.get();
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(Files::isRegularFile).sorted().limit(MOST_BESIDE).toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static Optional<String> head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The address that a page states as its own, first of all as canonical. */
  static Optional<String> address(String page) {
    String head = page.substring(0, Math.min(HEAD_BYTES, page.length()));
    Matcher tag = TAG.matcher(head);
    while (tag.find()) {
      Matcher value = VALUE.matcher(tag.group());
      if (value.find()) {
        return Optional.of(value.group(1));
      }
    }
    Matcher saved = SAVED.matcher(head);
    return saved.find() ? Optional.of(saved.group(1)) : Optional.empty();
  }

  /** Without what may differ between a link and the page it leads to. */
  private static String key(String address) {
    return address
        .replaceFirst("[?#].*", "")
        .replaceFirst("^(?i)https?://(?:www\\.)?", "")
        .toLowerCase(Locale.ROOT);
  }
}
