package org.twinscript.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The content of one block of HTML while it is read: markup that stays, and pieces of text. Pieces
 * of one run are joined before their characters are converted, so that 头&lt;b&gt;发&lt;/b&gt; is
 * read as one word; quotation marks are paired over the whole block.
 */
final class InlineRuns {

  /** Stands for something that is not text: a word never spans it, a quotation may. */
  private static final String OBJECT = "\uFFFC";

  private sealed interface Part {}

  /** Written as it is; {@code stands} is what it counts for between two pieces of text. */
  private record Markup(String source, String stands) implements Part {}

  private static final class Piece implements Part {
    final int run;
    HtmlText source;
    String text;

    Piece(int run, String source) {
      this.run = run;
      this.source = HtmlText.of(source);
      this.text = this.source.text();
    }
  }

  private final ScriptConverter characters;
  private final QuotationMarks marks;
  private final List<Part> parts = new ArrayList<>();
  private int run;
  private int runs;
  private int interrupted;

  InlineRuns(ScriptConverter characters, QuotationMarks marks) {
    this.characters = characters;
    this.marks = marks;
  }

  void text(String source) {
    parts.add(new Piece(run, source));
  }

  /** Markup within a run: words go on across it. */
  void markup(String source) {
    parts.add(new Markup(source, ""));
  }

  /** A break or an embedded thing: the next word begins behind it. */
  void object(String source) {
    parts.add(new Markup(source, OBJECT));
    run = ++runs;
  }

  /** Opens a run aside, as a ruby reading is; the run before it goes on after {@link #resume}. */
  void aside() {
    interrupted = run;
    run = ++runs;
  }

  void resume() {
    run = interrupted;
  }

  /** Writes the block, converted, and begins the next. */
  void flush(StringBuilder out, List<String> unpaired) {
    Map<Integer, List<Piece>> byRun = new LinkedHashMap<>();
    pieces()
        .forEach(piece -> byRun.computeIfAbsent(piece.run, key -> new ArrayList<>()).add(piece));
    byRun.values().forEach(this::convertCharacters);
    convertMarks(unpaired);
    for (Part part : parts) {
      out.append(
          part instanceof Piece piece ? piece.source.spell(piece.text) : ((Markup) part).source);
    }
    parts.clear();
    run = 0;
    runs = 0;
    interrupted = 0;
  }

  private List<Piece> pieces() {
    return parts.stream().filter(Piece.class::isInstance).map(Piece.class::cast).toList();
  }

  /** Joined, converted once, and cut where the pieces meet: code points keep their number. */
  private void convertCharacters(List<Piece> pieces) {
    Piece first = pieces.get(0);
    if (pieces.size() == 1 && first.source.spellings().isEmpty()) {
      first.text = characters.convert(first.text);
      return;
    }
    StringBuilder joined = new StringBuilder();
    pieces.forEach(piece -> joined.append(piece.text));
    String converted = characters.convert(joined.toString());
    if (count(converted) == count(joined)) {
      cut(converted, pieces);
    } else {
      pieces.forEach(this::convertAlone);
    }
  }

  private static void cut(String converted, List<Piece> pieces) {
    int from = 0;
    for (Piece piece : pieces) {
      int to = converted.offsetByCodePoints(from, piece.source.length());
      piece.text = converted.substring(from, to);
      from = to;
    }
  }

  /** For conversions that change vocabulary as well, such as {@code s2twp}. */
  private void convertAlone(Piece piece) {
    piece.text = characters.convert(piece.source.spell(piece.text));
    piece.source = HtmlText.plain(piece.text);
  }

  private void convertMarks(List<String> unpaired) {
    StringBuilder block = new StringBuilder();
    parts.forEach(
        part -> block.append(part instanceof Piece piece ? piece.text : ((Markup) part).stands));
    QuotationMarks.Outcome outcome = marks.convert(block.toString());
    outcome.unpaired().forEach(at -> unpaired.add(around(block, at)));
    int from = 0;
    for (Part part : parts) {
      int to = from + (part instanceof Piece piece ? piece.text : ((Markup) part).stands).length();
      if (part instanceof Piece piece) {
        piece.text = outcome.text().substring(from, to);
      }
      from = to;
    }
  }

  private static String around(CharSequence block, int at) {
    int from = Math.max(0, at - 12);
    int to = Math.min(block.length(), at + 13);
    return block.subSequence(from, to).toString().strip();
  }

  private static int count(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
