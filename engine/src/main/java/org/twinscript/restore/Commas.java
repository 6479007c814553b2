package org.twinscript.restore;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Damage 5: a comma was put directly in front of some marks. {@code 走在前列,。} was {@code 走在前列。}, and
 * {@code 高地,,廣州} had one comma.
 */
final class Commas implements Step {

  /**
   * No correct text has a comma in front of another mark. A typing slip makes one or two on a page,
   * the mirror dozens.
   */
  private static final int SHOWS_DAMAGE = 3;

  /**
   * The commas in front of a mark, all but the last of a row. A question mark that begins a byte
   * frame shift ({@code ,??破放啤}) is no mark: the comma before it is the author's.
   */
  private static final Pattern EXTRA = Pattern.compile("[,，]+(?=[,，。、;；:：!！]|[?？](?![?!！]))");

  @Override
  public void undo(Draft draft) {
    List<List<Edit>> extras = draft.passages().stream().map(Commas::extras).toList();
    if (extras.stream().mapToInt(List::size).sum() >= SHOWS_DAMAGE) {
      draft.indices().forEach(i -> draft.apply(RepairKind.COMMA, i, extras.get(i)));
    }
  }

  private static List<Edit> extras(String text) {
    return EXTRA
        .matcher(text)
        .results()
        .map(found -> Edit.remove(found.start(), found.group(), "a comma stands before a mark"))
        .toList();
  }
}
