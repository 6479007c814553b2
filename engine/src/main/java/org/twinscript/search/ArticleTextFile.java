package org.twinscript.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The file of an article's texts. A text stands there in the first edition. The others follow from
 * it by a table of characters that this article alone has, and by the places where the table fails:
 * most of a conversion is the same wherever a character stands.
 *
 * <p>Lines, with tabs between their parts: the path and the day; the regions; the themes; a line
 * for each further edition, with pairs of characters and then threes of a text's number, a place in
 * it and what stands there, where the place is -1 for the whole text; and a line for each text,
 * with its kind, its anchor and itself.
 */
public final class ArticleTextFile {

  private static final String WHOLE = "-1";
  private static final int HEAD = 3;

  /** In a table of characters: this one stays. */
  private static final char NO_OTHER = 0;

  private ArticleTextFile() {}

  /** The file's text. */
  public static String text(ArticleText article) {
    StringBuilder out = new StringBuilder();
    out.append(article.path()).append('\t').append(article.day().orElse("")).append('\n');
    out.append(String.join(" ", article.regions())).append('\n');
    out.append(String.join(" ", article.themes())).append('\n');
    List<String> base = article.texts().get(0);
    article.texts().stream()
        .skip(1)
        .forEach(edition -> out.append(difference(base, edition)).append('\n'));
    for (int i = 0; i < base.size(); i++) {
      ArticleText.Line line = article.lines().get(i);
      out.append(line.kind().sign()).append(line.anchor()).append('\t').append(base.get(i));
      out.append('\n');
    }
    return out.toString();
  }

  private static String difference(List<String> base, List<String> edition) {
    char[] table = table(base, edition);
    StringBuilder out = new StringBuilder();
    for (int from = 0; from < table.length; from++) {
      if (table[from] != NO_OTHER) {
        out.append((char) from).append(table[from]);
      }
    }
    for (int i = 0; i < base.size(); i++) {
      String from = base.get(i);
      String to = edition.get(i);
      if (from.length() != to.length()) {
        out.append('\t').append(i).append('\t').append(WHOLE).append('\t').append(to);
      } else {
        appendPlaces(i, convert(from, table), to, out);
      }
    }
    return out.toString();
  }

  private static void appendPlaces(int text, char[] made, String wanted, StringBuilder out) {
    for (int at = 0; at < made.length; at++) {
      if (made[at] != wanted.charAt(at)) {
        out.append('\t').append(text).append('\t').append(at);
        out.append('\t').append(wanted.charAt(at));
      }
    }
  }

  /** What each character that ever differs becomes most often. */
  private static char[] table(List<String> base, List<String> edition) {
    char[] table = new char[Character.MAX_VALUE + 1];
    Map<Character, Map<Character, Integer>> counts = new HashMap<>();
    for (int i = 0; i < base.size(); i++) {
      count(base.get(i), edition.get(i), true, table, counts);
    }
    for (int i = 0; i < base.size(); i++) {
      count(base.get(i), edition.get(i), false, table, counts);
    }
    counts.forEach(
        (from, each) -> {
          char often = mostOften(each);
          table[from] = often == from ? NO_OTHER : often;
        });
    return table;
  }

  /** Notes in the table which characters ever differ, so that few are counted. */
  private static void count(
      String from,
      String to,
      boolean differing,
      char[] table,
      Map<Character, Map<Character, Integer>> counts) {
    for (int at = 0; at < from.length() && from.length() == to.length(); at++) {
      char one = from.charAt(at);
      char other = to.charAt(at);
      if (differing && one != other && !Character.isSurrogate(one)) {
        table[one] = other;
        counts.computeIfAbsent(one, key -> new TreeMap<>()).merge(other, 1, Integer::sum);
      } else if (!differing && one == other && table[one] != NO_OTHER) {
        counts.get(one).merge(other, 1, Integer::sum);
      }
    }
  }

  private static char mostOften(Map<Character, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static char[] convert(String text, char[] table) {
    char[] units = text.toCharArray();
    for (int at = 0; at < units.length; at++) {
      units[at] = table[units[at]] == NO_OTHER ? units[at] : table[units[at]];
    }
    return units;
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @param editions how many the site has
   */
  public static ArticleText read(String text, int editions) {
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
    rows.subList(HEAD, first).forEach(row -> texts.add(edition(base, row)));
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

  private static List<String> edition(List<String> base, String difference) {
    String[] parts = difference.split("\t", -1);
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int at = 0; at < parts[0].length(); at += 2) {
      table[parts[0].charAt(at)] = parts[0].charAt(at + 1);
    }
    List<String> texts = new ArrayList<>();
    base.forEach(text -> texts.add(new String(convert(text, table))));
    for (int at = 1; at < parts.length; at += HEAD) {
      int text = Integer.parseInt(parts[at]);
      StringBuilder whole = new StringBuilder(texts.get(text));
      if (parts[at + 1].equals(WHOLE)) {
        whole.replace(0, whole.length(), parts[at + 2]);
      } else {
        whole.setCharAt(Integer.parseInt(parts[at + 1]), parts[at + 2].charAt(0));
      }
      texts.set(text, whole.toString());
    }
    return texts;
  }
}
