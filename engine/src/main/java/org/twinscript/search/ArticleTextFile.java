package org.twinscript.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The file of an article's texts. A text stands there in the first edition. The others follow from
 * it by the table of characters that all articles share, by a few pairs of characters that this
 * article alone has, and by the places where both fail: most of a conversion is the same wherever a
 * character stands.
 *
 * <p>Lines, with tabs between their parts: the path and the day; the regions; the themes; a line
 * for each further edition ({@link EditionTexts}); and a line for each text, with its kind, its
 * anchor and itself. Written by one thread, one article after the other.
 */
public final class ArticleTextFile {

  private static final int HEAD = 3;

  /** Most files need no more than this and twice the text. */
  private static final int ROOM = 512;

  private final SearchFold fold;
  private final EditionTexts editions = new EditionTexts();

  /** Of articles whose characters a table tells of. */
  public ArticleTextFile(SearchFold fold) {
    this.fold = fold;
  }

  /** The file's text. */
  public String text(ArticleText article) {
    int length = article.texts().get(0).stream().mapToInt(String::length).sum();
    StringBuilder out = new StringBuilder(ROOM + 2 * length);
    out.append(article.path()).append('\t').append(article.day().orElse("")).append('\n');
    out.append(String.join(" ", article.regions())).append('\n');
    out.append(String.join(" ", article.themes())).append('\n');
    List<String> base = article.texts().get(0);
    for (int edition = 1; edition < article.texts().size(); edition++) {
      List<String> texts = article.texts().get(edition);
      out.append(editions.difference(base, texts, fold.written(edition - 1))).append('\n');
    }
    for (int i = 0; i < base.size(); i++) {
      ArticleText.Line line = article.lines().get(i);
      out.append(line.kind().sign()).append(line.anchor()).append('\t').append(base.get(i));
      out.append('\n');
    }
    return out.toString();
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @param editions how many the site has
   */
  public static ArticleText read(String text, int editions, SearchFold fold) {
    List<String> rows = text.lines().toList();
    int first = HEAD + editions - 1;
    List<ArticleText.Line> lines = new ArrayList<>();
    List<String> base = new ArrayList<>();
    for (String row : rows.subList(first, rows.size())) {
      int tab = row.indexOf('\t');
      lines.add(new ArticleText.Line(ArticleText.Kind.of(row.charAt(0)), row.substring(1, tab)));
      base.add(row.substring(tab + 1));
    }
    List<List<String>> texts = new ArrayList<>(List.of(base));
    for (int edition = 1; edition < editions; edition++) {
      String difference = rows.get(HEAD + edition - 1);
      texts.add(EditionTexts.read(base, difference, fold.written(edition - 1)));
    }
    String[] head = rows.get(0).split("\t", -1);
    return new ArticleText(
        head[0],
        Optional.of(head[1]).filter(day -> !day.isEmpty()),
        words(rows.get(1)),
        words(rows.get(2)),
        lines,
        texts);
  }

  private static List<String> words(String row) {
    return Arrays.stream(row.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
