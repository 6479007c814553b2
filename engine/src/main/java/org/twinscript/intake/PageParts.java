package org.twinscript.intake;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.twinscript.fault.InputException;

/**
 * The pages over which one article goes: {@code a.html}, {@code a_2.html}, {@code a_3.html}, which
 * link to each other by number or as the next page.
 *
 * @param files in the order of the article, all of them in the import; one alone for most
 * @param missing names of those that are not, as the pages link to them
 */
public record PageParts(List<Path> files, List<String> missing) {

  /** An article over more pages is none. */
  private static final int MOST = 50;

  /** What a page has that goes on on another; all others are not looked at. */
  private static final Pattern MAY_GO_ON = Pattern.compile("下一[页頁]|下[页頁]|>\\s*\\[?2\\]?\\s*</a>");

  private static final Pattern LINK =
      Pattern.compile("\\[?\\d{1,2}\\]?|第?[一二三四五六七八九十\\d]{1,2}[页頁]|[上下][一]?[页頁][»›>]*|[尾末首][页頁]");

  /** A file's name: what all parts share, the number of the part, the ending. */
  private static final Pattern NAME =
      Pattern.compile("(.*?)(?:[_\\-](\\d{1,2}))?(\\.[A-Za-z]{3,5})");

  /** A number alone is a name as well. */
  private static final Pattern NUMBER = Pattern.compile("()(\\d{1,2})(\\.[A-Za-z]{3,5})");

  /** Lists of articles go over several pages, too. */
  private static final Set<String> LISTS = Set.of("index", "list", "default", "more", "node");

  public PageParts {
    files = List.copyOf(files);
    missing = List.copyOf(missing);
  }

  /** An article on one page. */
  public static PageParts alone(Path file) {
    return new PageParts(List.of(file), List.of());
  }

  /**
   * The parts of a page's article.
   *
   * @param known whether a file is in the import
   */
  public static PageParts of(RawPage page, Predicate<Path> known) {
    if (!page.html() || !MAY_GO_ON.matcher(page.text()).find()) {
      return alone(page.file());
    }
    return new Search(page, known).parts();
  }

  /** Whether a page only goes on with an article that begins on another. */
  public boolean goesOnWith(Path file) {
    return missing.isEmpty() && !files.get(0).equals(file);
  }

  /** The name of a part. */
  private record Name(String stem, int number, String ending) {

    static Optional<Name> of(String file) {
      Matcher number = NUMBER.matcher(file);
      Matcher name = number.matches() ? number : NAME.matcher(file);
      return name.matches() && !LISTS.contains(name.group(1))
          ? Optional.of(new Name(name.group(1), part(name.group(2)), name.group(3)))
          : Optional.empty();
    }

    private static int part(String digits) {
      return digits == null ? 0 : Integer.parseInt(digits);
    }

    boolean isOfOneArticle(Name other) {
      return stem.equals(other.stem) && ending.equals(other.ending);
    }
  }

  /** Follows the links from page to page. */
  private static final class Search {

    private final RawPage page;
    private final Predicate<Path> known;
    private final TreeMap<Name, String> names =
        new TreeMap<>(Comparator.comparingInt(Name::number));

    Search(RawPage page, Predicate<Path> known) {
      this.page = page;
      this.known = known;
    }

    PageParts parts() {
      Optional<Name> own = Name.of(String.valueOf(page.file().getFileName()));
      if (own.isEmpty()) {
        return alone(page.file());
      }
      names.put(own.get(), String.valueOf(page.file().getFileName()));
      follow(page, own.get());
      List<Path> files = new ArrayList<>();
      List<String> missing = new ArrayList<>();
      for (String name : names.values()) {
        Path file = page.file().resolveSibling(name);
        if (file.equals(page.file()) || known.test(file)) {
          files.add(file);
        } else {
          missing.add(name);
        }
      }
      if (names.size() == 1) {
        return new PageParts(files, unlikeItself());
      }
      return missing.isEmpty()
          ? new PageParts(files, missing)
          : new PageParts(List.of(page.file()), missing);
    }

    /** A page saved under another name: what its numbers lead to, if it is one after the other. */
    private List<String> unlikeItself() {
      List<String> links = links(page).stream().distinct().toList();
      List<Name> parts = links.stream().flatMap(link -> Name.of(link).stream()).toList();
      boolean article =
          parts.size() == links.size()
              && parts.stream().anyMatch(part -> part.number() == 2)
              && parts.stream().allMatch(parts.get(0)::isOfOneArticle);
      return article ? links : List.of();
    }

    private void follow(RawPage from, Name own) {
      for (String link : links(from)) {
        Optional<Name> name = Name.of(link).filter(own::isOfOneArticle);
        if (name.isPresent()
            && names.size() < MOST
            && names.putIfAbsent(name.get(), link) == null) {
          Path file = page.file().resolveSibling(link);
          if (known.test(file)) {
            read(file).ifPresent(next -> follow(next, own));
          }
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

    /** The files that a page's numbers and next pages lead to. */
    private static List<String> links(RawPage page) {
      Document document = Jsoup.parse(page.text());
      List<String> files = new ArrayList<>();
      for (Element link : document.select("a[href]")) {
        if (LINK.matcher(link.text().replaceAll("\\s", "")).matches()) {
          file(link.attr("href")).ifPresent(files::add);
        }
      }
      return files;
    }

    private static Optional<String> file(String address) {
      String path = address.strip().replaceFirst("[?#].*", "");
      String name = path.substring(path.lastIndexOf('/') + 1);
      try {
        return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name).toString());
      } catch (InvalidPathException none) {
        return Optional.empty();
      }
    }
  }
}
