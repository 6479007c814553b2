package org.twinscript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinscript.article.Characters;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.restore.Doubt;
import org.twinscript.restore.Repair;
import org.twinscript.restore.RepairKind;
import org.twinscript.restore.Restoration;

/**
 * A page's texts without what {@linkplain Characters no text of the archive may hold}, before
 * anything else is done to them. A page brings such characters in as they are, as entities or in
 * its JSON; its title becomes a line of a content file's header, where a line break would begin a
 * line of the page's own choice.
 *
 * @param passages the title, the source if there is one, then the blocks of the body
 * @param repairs what was changed, in the order it was done
 */
record Cleaning(List<String> passages, List<Repair> repairs) {

  private static final String LOST = "\uFFFD";

  private static final String UNREADABLE = "stands for what the page's bytes do not tell";

  Cleaning {
    passages = List.copyOf(passages);
    repairs = List.copyOf(repairs);
  }

  static Cleaning of(DamagedArticle damaged) {
    int lines = damaged.source().isPresent() ? 2 : 1;
    List<String> passages = new ArrayList<>();
    List<Repair> repairs = new ArrayList<>();
    for (String passage : RestoredTexts.passages(damaged)) {
      int index = passages.size();
      passages.add(new Passage(index, passage, index < lines, repairs).clean());
    }
    return new Cleaning(passages, repairs);
  }

  /** The account of both: first this, then the restoration of the clean passages. */
  Restoration then(Restoration restoration) {
    return new Restoration(
        restoration.passages(),
        restoration.script(),
        Stream.concat(repairs.stream(), restoration.repairs().stream()).toList(),
        Stream.concat(lost(restoration.passages()), restoration.doubts().stream()).toList());
  }

  /** Where something stood that cannot be read. */
  private static Stream<Doubt> lost(List<String> passages) {
    return IntStream.range(0, passages.size())
        .boxed()
        .flatMap(
            i ->
                IntStream.range(0, passages.get(i).length())
                    .filter(at -> passages.get(i).startsWith(LOST, at))
                    .mapToObj(at -> new Doubt(RepairKind.CONTROL, i, at, LOST, UNREADABLE)));
  }

  /**
   * One text being cleaned.
   *
   * @param line whether it is a title or a name, which has no use for characters that are not seen
   */
  private record Passage(int index, String text, boolean line, List<Repair> repairs) {

    String clean() {
      StringBuilder clean = new StringBuilder(text.length());
      int at = 0;
      while (at < text.length()) {
        int end = endOfFault(at);
        if (end == at) {
          end += Character.charCount(text.codePointAt(at));
          clean.append(text, at, end);
        } else {
          replace(at, end, clean);
        }
        at = end;
      }
      return clean.toString();
    }

    /** A break takes the spaces behind it along; of the others each run counts as one. */
    private int endOfFault(int at) {
      int end = at;
      Fault first = fault(at);
      while (end < text.length() && first != Fault.NONE && belongs(first, end)) {
        end += Character.charCount(text.codePointAt(end));
      }
      return end;
    }

    private boolean belongs(Fault first, int at) {
      return fault(at) == first || first == Fault.BREAK && text.charAt(at) == ' ';
    }

    private Fault fault(int at) {
      int c = text.codePointAt(at);
      if (Characters.breaksLine(c) || line && c == '\t') {
        return Fault.BREAK;
      }
      if (Characters.isForbidden(c)) {
        return Character.isISOControl(c) ? Fault.CONTROL : Fault.NO_CHARACTER;
      }
      return line && Characters.isHidden(c) ? Fault.HIDDEN : Fault.NONE;
    }

    private void replace(int at, int end, StringBuilder clean) {
      String before = text.substring(at, end);
      int first = text.codePointAt(at);
      String after =
          switch (fault(at)) {
            case BREAK -> isAtAnEdge(end, clean) ? "" : " ";
            case NO_CHARACTER -> LOST.repeat(before.codePointCount(0, before.length()));
            default -> "";
          };
      String why = Characters.name(first) + " " + fault(at).why;
      repairs.add(new Repair(RepairKind.CONTROL, index, clean.length(), before, after, why));
      clean.append(after);
    }

    private boolean isAtAnEdge(int end, StringBuilder clean) {
      return clean.isEmpty() || clean.charAt(clean.length() - 1) == ' ' || end == text.length();
    }
  }

  private enum Fault {
    NONE(""),
    BREAK("breaks the line in the midst of a text"),
    CONTROL("is a control character, which no text can hold"),
    HIDDEN("is not seen and can make a line read as another"),
    NO_CHARACTER("is no character");

    private final String why;

    Fault(String why) {
      this.why = why;
    }
  }
}
