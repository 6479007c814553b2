package org.twinscript.intake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.twinscript.fault.InputException;

/** Follows the numbers and next pages from a page to those that go on with its article. */
final class PartSearch {

  /** An article over more pages is none. */
  private static final int MOST = 50;

  private static final Pattern LINK =
      Pattern.compile("\\[?\\d{1,2}\\]?|第?[一二三四五六七八九十\\d]{1,2}[页頁]|[上下][一]?[页頁][»›>]*|[尾末首][页頁]");

  private final RawPage page;
  private final Function<String, Optional<Path>> files;
  private final TreeMap<PartName, String> names =
      new TreeMap<>(Comparator.comparingInt(PartName::number));

  /**
   * @param files where the page of a link lies
   */
  private PartSearch(RawPage page, Function<String, Optional<Path>> files) {
    this.page = page;
    this.files = files;
  }

  /** By the names of the files, which are those of the addresses. */
  static PageParts byFileName(RawPage page, PagePlaces places) {
    Function<String, Optional<Path>> beside =
        link ->
            fileName(link)
                .map(page.file()::resolveSibling)
                .filter(file -> file.equals(page.file()) || places.has(file));
    return new PartSearch(page, beside).parts(String.valueOf(page.file().getFileName()));
  }

  /** By the addresses that the pages state; nothing for a page that states none. */
  static Optional<PageParts> byAddress(RawPage page, PagePlaces places) {
    return PagePlaces.address(page.text())
        .map(
            own ->
                new PartSearch(
                        page,
                        link ->
                            link.equals(own)
                                ? Optional.of(page.file())
                                : places.at(StringUtil.resolve(own, link)))
                    .parts(own));
  }

  /** Whether a page's file is named as a part is. */
  static boolean isNamed(RawPage page) {
    return links(page).stream()
        .flatMap(link -> fileName(link).stream())
        .flatMap(link -> PartName.of(link).stream())
        .anyMatch(
            link ->
                PartName.of(String.valueOf(page.file().getFileName()))
                    .filter(link::isOfOneArticle)
                    .isPresent());
  }

  private PageParts parts(String ownLink) {
    Optional<PartName> own = fileName(ownLink).flatMap(PartName::of);
    if (own.isEmpty()) {
      return PageParts.alone(page.file());
    }
    names.put(own.get(), ownLink);
    follow(page, own.get());
    List<Path> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String link : names.values()) {
      Optional<Path> file = link.equals(ownLink) ? Optional.of(page.file()) : files.apply(link);
      file.ifPresentOrElse(found::add, () -> missing.add(fileName(link).orElse(link)));
    }
    if (names.size() == 1) {
      return new PageParts(found, unlikeItself());
    }
    return missing.isEmpty()
        ? new PageParts(found, missing)
        : new PageParts(List.of(page.file()), missing);
  }

  /** A page saved under another name: what its numbers lead to, if it is one after the other. */
  private List<String> unlikeItself() {
    List<String> links =
        links(page).stream().flatMap(link -> fileName(link).stream()).distinct().toList();
    List<PartName> parts = links.stream().flatMap(link -> PartName.of(link).stream()).toList();
    boolean article =
        parts.size() == links.size()
            && parts.stream().anyMatch(part -> part.number() == 2)
            && parts.stream().allMatch(parts.get(0)::isOfOneArticle);
    return article ? links : List.of();
  }

  private void follow(RawPage from, PartName own) {
    for (String link : links(from)) {
      Optional<PartName> name = fileName(link).flatMap(PartName::of).filter(own::isOfOneArticle);
      if (name.isPresent() && names.size() < MOST && names.putIfAbsent(name.get(), link) == null) {
        files.apply(link).flatMap(PartSearch::read).ifPresent(next -> follow(next, own));
      }
    }
  }

  private static Optional<RawPage> read(Path file) {
    try {
      return Optional.of(RawPages.read(file));
    } catch (InputException unreadable) {
      return Optional.empty();
    }
  }

  /** What a page's numbers and next pages lead to, as written. */
  private static List<String> links(RawPage page) {
    Document document = Jsoup.parse(page.text());
    List<String> links = new ArrayList<>();
    for (Element link : document.select("a[href]")) {
      if (LINK.matcher(link.text().replaceAll("\\s", "")).matches()) {
        links.add(link.attr("href"));
      }
    }
    return links;
  }

  private static Optional<String> fileName(String address) {
    String path = address.strip().replaceFirst("[?#].*", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name).toString());
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }
}
