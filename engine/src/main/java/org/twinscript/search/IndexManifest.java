package org.twinscript.search;

import java.util.ArrayList;
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
 * @param shards the version of each file with entries
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
    List<String> shards,
    List<FacetValue> suggestions) {

  /** Where the index lies in a site. */
  public static final String FOLDER = "search/";

  /** Where the texts lie. */
  public static final String TEXTS = "texts/";

  /** Where this file lies. */
  public static final String FILE = FOLDER + "index.txt";

  /** The first line, which says by what rules the rest is to be read. */
  private static final String FORM = "twinscript search 1";

  /** How many characters a version has: enough that a browser keeps no file under a wrong one. */
  public static final int VERSION = 4;

  private static final int TEXTS_A_FOLDER = 128;
  private static final int LINES = 9;

  public IndexManifest {
    editions = List.copyOf(editions);
    shards = List.copyOf(shards);
    suggestions = List.copyOf(suggestions);
  }

  /** How the index is laid out. */
  public IndexShape shape() {
    return new IndexShape(articles, shards.size());
  }

  /** Where a file with entries lies. */
  public String shard(int number) {
    return shard(number, shards.get(number));
  }

  /** The same of a version. */
  public static String shard(int number, String version) {
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
    out.append(String.join("", shards)).append('\n');
    suggestions.forEach(value -> out.append(value.facet()).append('\t').append(value.row()));
    return out.toString();
  }

  /**
   * Reads what {@link #text()} wrote.
   *
   * @throws IllegalArgumentException when it is of another form
   */
  public static IndexManifest read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < LINES || !lines.get(0).equals(FORM)) {
      throw new IllegalArgumentException("not of the form '" + FORM + "'");
    }
    List<String> shards = new ArrayList<>();
    String versions = lines.get(LINES - 1);
    for (int at = 0; at < versions.length(); at += VERSION) {
      shards.add(versions.substring(at, at + VERSION));
    }
    return new IndexManifest(
        Integer.parseInt(lines.get(1)),
        Arrays.asList(lines.get(2).split(" ")),
        lines.get(3),
        lines.get(4),
        lines.get(5),
        lines.get(6),
        lines.get(7),
        shards,
        lines.stream().skip(LINES).map(IndexManifest::suggestion).toList());
  }

  private static FacetValue suggestion(String line) {
    int tab = line.indexOf('\t');
    return FacetValue.read(line.substring(0, tab), line.substring(tab + 1));
  }
}
