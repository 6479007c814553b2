package org.twinscript.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The pages over which one article goes: {@code a.html}, {@code a_2.html}, {@code a_3.html}, which
 * link to each other by number or as the next page. Pages that were saved under other names are
 * known by the addresses they state.
 *
 * @param files in the order of the article, all of them in the import; one alone for most
 * @param missing names of those that are not, as the pages link to them
 */
public record PageParts(List<Path> files, List<String> missing) {

  /** What a page has that goes on on another; all others are not looked at. */
  private static final Pattern MAY_GO_ON = Pattern.compile("下一[页頁]|下[页頁]|>\\s*\\[?2\\]?\\s*</a>");

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
   * @param places where the pages of the import lie
   */
  public static PageParts of(RawPage page, PagePlaces places) {
    if (!page.html() || !MAY_GO_ON.matcher(page.text()).find()) {
      return alone(page.file());
    }
    PageParts byName = PartSearch.byFileName(page, places);
    return byName.files().size() > 1 || !byName.missing().isEmpty() && PartSearch.isNamed(page)
        ? byName
        : PartSearch.byAddress(page, places).filter(PageParts::isMore).orElse(byName);
  }

  private boolean isMore() {
    return files.size() > 1 || !missing.isEmpty();
  }

  /** Whether a page only goes on with an article that begins on another. */
  public boolean goesOnWith(Path file) {
    return missing.isEmpty() && !files.get(0).equals(file);
  }
}
