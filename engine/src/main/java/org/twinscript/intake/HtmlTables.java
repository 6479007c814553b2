package org.twinscript.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.twinscript.article.Layout.Span;
import org.twinscript.article.Layout.Style;

/**
 * Turns data tables into lines of text, a line a row: {@code 項目：門診；時間：8時} under a header row, else
 * {@code 門診；8時}. Tables that only lay out a page are not its business.
 */
final class HtmlTables {

  private static final int LONGEST_CELL = 120;

  /** A cell of more lines than that holds text, not data. */
  private static final int MOST_BREAKS = 3;

  private static final Set<String> BREAKS = Set.of("p", "div", "li", "br");

  private static final Set<String> NO_DATA = Set.of("table", "h1", "h2");

  private HtmlTables() {}

  /**
   * At least two rows and two columns of short cells, none with a table or a heading in it. Cells
   * of links alone are data only below a row of headers.
   */
  static boolean isData(Element table) {
    if (!table.normalName().equals("table")
        || table.getAllElements().stream()
            .anyMatch(it -> it != table && NO_DATA.contains(it.normalName()))) {
      return false;
    }
    List<Elements> rows = cells(table);
    if (rows.stream().filter(row -> row.size() >= 2).count() < 2) {
      return false;
    }
    boolean headed = !header(rows).isEmpty();
    return rows.stream()
        .flatMap(List::stream)
        .allMatch(cell -> isShort(cell) && (headed || !isLink(cell)));
  }

  /**
   * A row as a line of text.
   *
   * @param spans its cells, empty ones too, and the labels before them
   */
  record Row(String text, List<Span> spans) {}

  static List<Row> rows(Element table) {
    List<Elements> rows = cells(table);
    List<String> header = header(rows);
    List<Row> lines = new ArrayList<>();
    for (Elements row : rows.subList(header.isEmpty() ? 0 : 1, rows.size())) {
      Row line = line(row, header);
      if (!line.text().isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static Row line(Elements row, List<String> header) {
    StringBuilder line = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    boolean labelled = row.size() == header.size();
    for (int i = 0; i < row.size(); i++) {
      String cell = TextSheet.trim(row.get(i).text());
      if (!cell.isEmpty() && !line.isEmpty()) {
        line.append('；');
      }
      if (labelled && !header.get(i).isEmpty() && !cell.isEmpty()) {
        spans.add(append(line, Style.LABEL, header.get(i)));
        line.append('：');
      }
      spans.add(append(line, Style.CELL, cell));
    }
    return new Row(line.toString(), spans);
  }

  private static Span append(StringBuilder line, Style style, String words) {
    int from = line.length();
    line.append(words);
    return new Span(style, from, line.length(), "");
  }

  /** The first row, if the page marks its cells as headers and there are no others. */
  private static List<String> header(List<Elements> rows) {
    Elements first = rows.get(0);
    boolean marked = first.size() >= 2 && first.stream().allMatch(c -> c.normalName().equals("th"));
    return marked ? first.stream().map(cell -> TextSheet.trim(cell.text())).toList() : List.of();
  }

  private static List<Elements> cells(Element table) {
    return table.getElementsByTag("tr").stream()
        .map(HtmlTables::cellsOf)
        .filter(row -> !row.isEmpty())
        .toList();
  }

  private static Elements cellsOf(Element row) {
    return row.children().stream()
        .filter(it -> it.normalName().equals("td") || it.normalName().equals("th"))
        .collect(Collectors.toCollection(Elements::new));
  }

  private static boolean isShort(Element cell) {
    return cell.text().length() <= LONGEST_CELL
        && cell.getAllElements().stream().filter(it -> BREAKS.contains(it.normalName())).count()
            <= MOST_BREAKS;
  }

  private static boolean isLink(Element cell) {
    String links = cell.getElementsByTag("a").text();
    return !links.isEmpty() && links.length() >= cell.text().length();
  }
}
