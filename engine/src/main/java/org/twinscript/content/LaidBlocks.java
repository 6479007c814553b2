package org.twinscript.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twinscript.article.Block;
import org.twinscript.article.Layout;
import org.twinscript.article.Layout.Kind;
import org.twinscript.article.Layout.Span;
import org.twinscript.article.Layout.Style;

/** Blocks that belong together, as Markdown: lists, quotations, code, tables. */
final class LaidBlocks {

  /** By so much an item of an inner list is set in: enough for any marker, too little for code. */
  private static final String INDENT = "    ";

  private LaidBlocks() {}

  /** Behind the last block that belongs together with the one at a place; that place for none. */
  static int end(List<Block> blocks, int at) {
    Kind kind = kind(blocks.get(at));
    int end = at;
    while (kind != Kind.PARAGRAPH
        && end < blocks.size()
        && kind(blocks.get(end)) == kind
        && (kind == Kind.ITEM || number(blocks.get(end)) == number(blocks.get(at)))) {
      end++;
    }
    return end;
  }

  private static int number(Block block) {
    return block instanceof Block.Laid laid ? laid.layout().number() : 0;
  }

  private static Kind kind(Block block) {
    return block instanceof Block.Laid laid ? laid.layout().kind() : Kind.PARAGRAPH;
  }

  /** Blocks of one kind. */
  static String markdown(List<Block> blocks) {
    List<Block.Laid> laid = blocks.stream().map(Block.Laid.class::cast).toList();
    return switch (laid.get(0).layout().kind()) {
      case ITEM -> list(laid);
      case QUOTE -> laid.stream().map(LaidBlocks::quote).collect(Collectors.joining("\n>\n"));
      case CODE -> code(laid);
      default -> table(laid);
    };
  }

  private static String quote(Block.Laid block) {
    return "> " + line(block);
  }

  private static String line(Block.Laid block) {
    return Markdown.escapeLine(InlineSpans.markdown(block.text(), block.layout().spans()).strip());
  }

  private static String list(List<Block.Laid> items) {
    StringBuilder list = new StringBuilder();
    int above = -1;
    boolean numbered = false;
    for (Block.Laid item : items) {
      Layout layout = item.layout();
      int depth = Math.min(layout.depth(), above + 1);
      boolean other = depth == 0 && above >= 0 && numbered != layout.number() > 0;
      list.append(above < 0 ? "" : other ? "\n\n" : "\n").append(INDENT.repeat(depth));
      list.append(layout.number() > 0 ? layout.number() + ". " : "- ").append(line(item));
      numbered = depth == 0 ? layout.number() > 0 : numbered;
      above = depth;
    }
    return list.toString();
  }

  /** In a fence longer than any that the code holds. */
  private static String code(List<Block.Laid> lines) {
    String code = lines.stream().map(Block.Laid::text).collect(Collectors.joining("\n"));
    String fence = "```";
    while (code.contains(fence)) {
      fence += "`";
    }
    return fence + "\n" + code + "\n" + fence;
  }

  /** Headed by the labels if the rows have any, else by the first row. */
  private static String table(List<Block.Laid> rows) {
    List<List<String>> lines = new ArrayList<>();
    rows.stream()
        .map(row -> cells(row, Style.LABEL))
        .filter(labels -> !labels.isEmpty())
        .findFirst()
        .ifPresent(labels -> lines.add(header(rows)));
    rows.forEach(row -> lines.add(cells(row, Style.CELL)));
    int width = lines.stream().mapToInt(List::size).max().orElse(1);
    List<String> table = new ArrayList<>();
    lines.forEach(line -> table.add(line(line, width)));
    table.add(1, line(IntStream.range(0, width).mapToObj(i -> "---").toList(), width));
    return String.join("\n", table);
  }

  /** The label of each column, from any row that has it. */
  private static List<String> header(List<Block.Laid> rows) {
    List<String> header = new ArrayList<>();
    for (Block.Laid row : rows) {
      int column = 0;
      String label = "";
      for (Span span : row.layout().spans()) {
        if (span.style() == Style.LABEL) {
          label = text(row, span);
        } else if (span.style() == Style.CELL) {
          while (header.size() <= column) {
            header.add("");
          }
          header.set(column, header.get(column).isEmpty() ? label : header.get(column));
          column++;
          label = "";
        }
      }
    }
    return header;
  }

  private static List<String> cells(Block.Laid row, Style style) {
    return row.layout().spans().stream()
        .filter(span -> span.style() == style)
        .map(span -> text(row, span))
        .toList();
  }

  private static String text(Block.Laid row, Span span) {
    int to = Math.min(span.to(), row.text().length());
    return Markdown.escapeInline(row.text().substring(Math.min(span.from(), to), to).strip());
  }

  private static String line(List<String> cells, int width) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < width; i++) {
      line.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
    }
    return line.toString();
  }
}
