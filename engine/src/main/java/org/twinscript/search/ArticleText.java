package org.twinscript.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * All of an article that a query can find or a result shows, in every edition of the site.
 *
 * @param path the article's address inside each edition: {@code articles/2024/some-id/}
 * @param day when it was published, as far as that is known: {@code 2024-05}
 * @param regions the addresses of its regions below the page of all, in the order of their lines
 * @param themes likewise
 * @param lines what the texts are
 * @param texts in each edition the texts of the lines, each in one line
 */
public record ArticleText(
    String path,
    Optional<String> day,
    List<String> regions,
    List<String> themes,
    List<Line> lines,
    List<List<String>> texts) {

  public ArticleText {
    regions = List.copyOf(regions);
    themes = List.copyOf(themes);
    lines = List.copyOf(lines);
    texts = texts.stream().map(List::copyOf).toList();
  }

  /** What a line is. */
  public enum Kind {
    TITLE('t'),
    /** Shown and not searched. */
    DATE('d'),
    SOURCE('s'),
    REGION('r'),
    /** A region above one of the article's. */
    WIDER('w'),
    THEME('h'),
    CAPTION('c'),
    PASSAGE('p');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    char sign() {
      return sign;
    }

    static Kind of(char sign) {
      return List.of(values()).stream()
          .filter(kind -> kind.sign == sign)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no kind of line: " + sign));
    }

    /** Whether a text of this kind is found when it is looked for in quotes. */
    boolean isText() {
      return this == TITLE || this == PASSAGE;
    }
  }

  /**
   * What a text is.
   *
   * @param anchor of the paragraph it stands in; of a title where it may break ({@code 2,4,9});
   *     empty of all else outside the body
   */
  public record Line(Kind kind, String anchor) {}

  /** Its id, by which the archive keeps it. */
  public String id() {
    String folder = path.substring(0, path.length() - 1);
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  /** Its title in the first edition. */
  public String title() {
    return IntStream.range(0, lines.size())
        .filter(line -> lines.get(line).kind() == Kind.TITLE)
        .mapToObj(texts.get(0)::get)
        .findFirst()
        .orElse("");
  }

  /** Whether a text holds something in any edition. */
  boolean has(SearchFold fold, boolean textAlone, Predicate<String> wanted) {
    return IntStream.range(0, lines.size())
        .filter(line -> lines.get(line).kind() != Kind.DATE)
        .filter(line -> !textAlone || lines.get(line).kind().isText())
        .anyMatch(
            line ->
                texts.stream()
                    .map(edition -> fold.fold(edition.get(line)))
                    .distinct()
                    .anyMatch(wanted));
  }
}
