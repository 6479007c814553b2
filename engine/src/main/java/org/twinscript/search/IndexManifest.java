package org.twinscript.search;

import java.util.Arrays;
import java.util.List;

/**
 * The file by which all others are found: {@value #FILE}. It alone keeps its name; the others bear
 * a version of their content in theirs, so that a browser may keep them.
 *
 * @param articles how many the index knows
 * @param editions the tags of the site's editions; the first is that of Simplified
 * @param fold the name of the table of characters
 * @param rare the name of the table of characters outside the basic plane
 * @param names the name of the file with the values of facets
 * @param lists the name of the file with the articles of each
 * @param texts the version of the texts, whose names are numbers
 * @param shards the name of the file that tells where shards are found
 * @param suggestions the values that have most articles
 */
public record IndexManifest(
    int articles,
    List<String> editions,
    String fold,
    String rare,
    String names,
    String lists,
    String texts,
    String shards,
    List<FacetValue> suggestions) {

  /** Where the index lies in a site. */
  public static final String FOLDER = "search/";

  /** Where the texts lie. */
  public static final String TEXTS = "texts/";

  /** Where this file lies. */
  public static final String FILE = FOLDER + "index.txt";

  /** The first line, which says by what rules the rest is to be read. */
  private static final String FORM = "twinscript search 2";

  /** How many characters a version has: enough that a browser keeps no file under a wrong one. */
  public static final int VERSION = 4;

  private static final int TEXTS_A_FOLDER = 128;
  private static final int LINES = 9;

  public IndexManifest {
    editions = List.copyOf(editions);
    suggestions = List.copyOf(suggestions);
  }

  /** How the index is laid out. */
  public IndexShape shape() {
    return IndexShape.of(articles);
  }

  /** Where a file with entries lies. */
  public static String file(int number, String version) {
    return FOLDER + number + "-" + version + ".bin";
  }

  /** Where the texts of an article lie. */
  public static String text(int article) {
    return TEXTS + article / TEXTS_A_FOLDER + "/" + article + ".txt";
  }

  /** The file's text. */
  public String text() {
    StringBuilder out = new StringBuilder();
    out.append(FORM).append('\n');
    out.append(articles).append('\n');
    out.append(String.join(" ", editions)).append('\n');
    out.append(fold).append('\n');
    out.append(rare).append('\n');
    out.append(names).append('\n');
    out.append(lists).append('\n');
    out.append(texts).append('\n');
    out.append(shards).append('\n');
    suggestions.forEach(value -> out.append(value.facet()).append('\t').append(value.row()));
    return out.toString();
  }

  /** Whether a file's text is one that {@link #read} knows. */
  public static boolean isOfThisForm(String text) {
    return text.startsWith(FORM + "\n");
  }

  /**
   * Reads what {@link #text()} wrote.
   *
   * @throws IllegalArgumentException when it is of another form
   */
  public static IndexManifest read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < LINES || !isOfThisForm(text)) {
      throw new IllegalArgumentException("not of the form '" + FORM + "'");
    }
    return new IndexManifest(
        Integer.parseInt(lines.get(1)),
        Arrays.asList(lines.get(2).split(" ")),
        lines.get(3),
        lines.get(4),
        lines.get(5),
        lines.get(6),
        lines.get(7),
        lines.get(LINES - 1),
        lines.stream().skip(LINES).map(IndexManifest::suggestion).toList());
  }

  private static FacetValue suggestion(String line) {
    int tab = line.indexOf('\t');
    return FacetValue.read(line.substring(0, tab), line.substring(tab + 1));
  }
}
