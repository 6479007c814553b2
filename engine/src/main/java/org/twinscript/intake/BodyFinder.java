package org.twinscript.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.twinscript.article.Block;
import org.twinscript.article.Layout;
import org.twinscript.intake.Line.Hint;

/** Tells headings from paragraphs among the lines of an article's body. */
final class BodyFinder {

  private static final int LONGEST_HEADING = 40;
  private static final int DEEPEST = 2;
  private static final String CLOSING_MARKS = "!?;:,、…)].";

  /** A full stop, or a quoted exclamation: {@code “很好!”他说}. */
  private static final Pattern SENTENCE = Pattern.compile("。|[!?][”」』]");

  /** A line in the middle of an enumeration: the next one is of it too. */
  private static final Pattern ENUMERATES = Pattern.compile("[；;，,、]$");

  /** A slogan of figures heads a section as words do: {@code “1—3—7”}. */
  private static final Pattern FIGURES = Pattern.compile("[“「]?\\d+(?:—+\\d+)+[”」]?");

  /** What rows of data have: telephone numbers, a label with its value. */
  private static final Pattern ROW = Pattern.compile("\\d{5}|\\d{3,4}-\\d{3}|^[^:]{2,6}:.*\\d");

  private BodyFinder() {}

  static List<Block> blocks(List<Line> body) {
    BitSet likely = new BitSet();
    IntStream.range(0, body.size()).filter(i -> looksLikeHeading(body.get(i))).forEach(likely::set);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      blocks.add(
          isHeading(body, likely, i)
              ? new Block.Heading(body.get(i).text())
              : paragraph(body.get(i)));
    }
    return blocks;
  }

  private static Block paragraph(Line line) {
    Layout layout = line.markup().layout();
    return layout.equals(Layout.PLAIN)
        ? new Block.Paragraph(line.text())
        : new Block.Laid(line.text(), layout);
  }

  /**
   * A short line without a final mark that stands right above a paragraph, or above one more such
   * line. Three in a row are a list; what ends the article is a signature, not a heading.
   */
  private static boolean isHeading(List<Line> body, BitSet likely, int at) {
    int end = likely.nextClearBit(at);
    int start = likely.previousClearBit(at) + 1;
    if (at > 0 && ENUMERATES.matcher(body.get(at - 1).text()).find()) {
      return false;
    }
    boolean marked = at < end && body.get(at).hint() == Hint.HEADING;
    return end > at && end < body.size() && (marked || end - start <= DEEPEST);
  }

  private static boolean looksLikeHeading(Line line) {
    String text = line.fold().text();
    return line.hint() != Hint.PART
        && line.markup().layout().kind() == Layout.Kind.PARAGRAPH
        && (line.han() >= 2 || FIGURES.matcher(text).matches())
        && text.length() <= LONGEST_HEADING
        && CLOSING_MARKS.indexOf(text.charAt(text.length() - 1)) < 0
        && !SENTENCE.matcher(text).find()
        && !isRow(line);
  }

  /** Several names side by side, or {@link #ROW}. */
  private static boolean isRow(Line line) {
    String text = line.fold().text();
    return text.chars().filter(c -> c == '、' || c == ';' || c == ',').count() > 2
        || ROW.matcher(text).find();
  }
}
