package org.twinscript.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the prose lies. Rules that go by shape alone hold only outside it, since an article may
 * well contain a line that looks like a list.
 *
 * @param first index of the first line of prose
 * @param last index of the last one
 * @param tail index from which on a page shows other things: related news, tags, share buttons
 */
record Zone(int first, int last, int tail) {

  static Optional<Zone> of(List<Line> lines) {
    int[] prose = prose(lines);
    if (prose.length == 0) {
      return Optional.empty();
    }
    int tail = tail(lines, prose[0]);
    int last = IntStream.of(prose).filter(i -> i < tail).max().orElse(prose[0]);
    return Optional.of(new Zone(prose[0], last, tail));
  }

  boolean isBefore(int index) {
    return index < first;
  }

  boolean isAfter(int index) {
    return index > last;
  }

  /** Sentences with a full stop; failing those (a short notice) what reads on after a title. */
  private static int[] prose(List<Line> lines) {
    int[] strict = indices(lines).filter(i -> isProse(lines.get(i))).toArray();
    if (strict.length > 0) {
      return withoutStatements(lines, strict);
    }
    int title =
        indices(lines).filter(i -> TitleFinder.couldBe(lines.get(i))).findFirst().orElse(-1);
    return indices(lines).filter(i -> i > title && readsOn(lines.get(i))).toArray();
  }

  /** Without what the platform says behind the article; one sentence always stays. */
  private static int[] withoutStatements(List<Line> lines, int[] prose) {
    int end = prose.length;
    while (end > 1 && Statements.isOne(lines.get(prose[end - 1]))) {
      end--;
    }
    return Arrays.copyOf(prose, end);
  }

  private static boolean isProse(Line line) {
    return line.inside()
        && line.isProse()
        && !Furniture.isOutsideBody(line)
        && Furniture.judge(line).isEmpty();
  }

  private static boolean readsOn(Line line) {
    String text = line.text();
    boolean closed = "！？!?；;：:…”」".indexOf(text.charAt(text.length() - 1)) >= 0;
    return line.inside()
        && line.hint() == Line.Hint.PLAIN
        && (closed && line.han() >= 8 || line.han() >= 20)
        && !SpamShape.isList(line)
        && Furniture.judge(line).isEmpty()
        && !Furniture.isOutsideBody(line);
  }

  /**
   * The first marker with most of the prose above it: one in a side column has none, and one in a
   * box or a line of its own that the article reads on behind is none.
   */
  private static int tail(List<Line> lines, int first) {
    int[] above = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      above[i + 1] = above[i] + proseIn(lines.get(i));
    }
    int all = above[lines.size()];
    return indices(lines)
        .filter(i -> i > first && isMarker(lines.get(i)))
        .filter(i -> above[i] * 2 >= all || Furniture.opensComments(lines.get(i)))
        .filter(i -> !readsOnBehind(lines, i))
        .map(i -> EditorLine.is(lines.get(i)) ? i + 1 : i)
        .findFirst()
        .orElse(lines.size());
  }

  /** What opens other things, or names the article's editor at its end. */
  private static boolean isMarker(Line line) {
    return Furniture.opensTail(line) || EditorLine.is(line);
  }

  /**
   * Whether the next prose behind a marker stands where the prose before it stands, and it does
   * not.
   */
  private static boolean readsOnBehind(List<Line> lines, int marker) {
    int before = marker - 1;
    while (before > 0 && !isProse(lines.get(before))) {
      before--;
    }
    int home = lines.get(before).markup().container();
    if (home == 0 || Furniture.opensComments(lines.get(marker))) {
      return false;
    }
    boolean apart = lines.get(marker).markup().container() != home || isWhole(lines.get(marker));
    return apart
        && indices(lines)
            .filter(i -> i > marker && isProse(lines.get(i)) && !Statements.isOne(lines.get(i)))
            .limit(1)
            .anyMatch(i -> lines.get(i).markup().container() == home);
  }

  /** {@code 延伸閱讀：某某} says all in one line. */
  private static boolean isWhole(Line marker) {
    int colon = marker.fold().compact().indexOf(':');
    return colon > 0 && colon < marker.fold().compact().length() - 1;
  }

  private static int proseIn(Line line) {
    return line.inside() && line.isProse() ? line.han() : 0;
  }

  private static IntStream indices(List<Line> lines) {
    return IntStream.range(0, lines.size());
  }
}
