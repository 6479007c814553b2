package org.twinscript.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinscript.ledger.Ledger.Change;

/**
 * A restored passage beside what stood on the page, stretch by stretch. It is traced from the
 * restored text and the ledger alone: the changes are taken back, the last one first, then made
 * again while what each of them touches is kept together.
 */
public final class Tracing {

  private List<Stretch> stretches;

  private Tracing(String raw) {
    stretches = List.of(new Stretch(raw, raw, List.of()));
  }

  /**
   * A stretch of a passage. All joined, {@code before} is the passage on the page and {@code after}
   * the restored one.
   *
   * @param changes what made it so, in order; none where it stood so
   */
  public record Stretch(String before, String after, List<Change> changes) {
    public Stretch {
      changes = List.copyOf(changes);
    }

    /** Whether anything was done to it. */
    public boolean isChanged() {
      return !changes.isEmpty();
    }
  }

  /**
   * Traces a passage.
   *
   * @param passage its number in the ledger
   * @param restored as it reads in the article
   * @return nothing when that is not what the ledger's changes make, as after a person's edit
   */
  public static Optional<List<Stretch>> of(Ledger ledger, int passage, String restored) {
    List<Change> changes =
        ledger.changes().stream().filter(change -> change.passage() == passage).toList();
    return raw(restored, changes)
        .map(
            raw -> {
              Tracing tracing = new Tracing(raw);
              changes.forEach(tracing::make);
              return tracing.stretches.stream()
                  .filter(each -> !each.before.isEmpty() || !each.after.isEmpty())
                  .toList();
            });
  }

  private static Optional<String> raw(String restored, List<Change> changes) {
    String text = restored;
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      if (!text.startsWith(change.after(), change.offset())) {
        return Optional.empty();
      }
      int end = change.offset() + change.after().length();
      text = text.substring(0, change.offset()) + change.before() + text.substring(end);
    }
    return Optional.of(text);
  }

  private void make(Change change) {
    int from = change.offset();
    int to = from + change.before().length();
    List<Stretch> head = new ArrayList<>();
    List<Stretch> tail = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    StringBuilder kept = new StringBuilder();
    String rest = "";
    List<Change> changes = new ArrayList<>();
    int at = 0;
    for (Stretch each : stretches) {
      int end = at + each.after.length();
      boolean within = at == end ? from < at && at < to : at < to && end > from;
      if (!within && !(from == to && at < from && from < end)) {
        (end <= from ? head : tail).add(each);
      } else {
        String left = each.after.substring(0, Math.max(0, from - at));
        String right = each.after.substring(Math.min(each.after.length(), Math.max(0, to - at)));
        if (each.isChanged()) {
          before.append(each.before);
          kept.append(left);
          rest = right;
          changes.addAll(each.changes);
        } else {
          add(left, head);
          before.append(each.after, left.length(), each.after.length() - right.length());
          add(right, tail);
        }
      }
      at = end;
    }
    changes.add(change);
    head.add(new Stretch(before.toString(), kept + change.after() + rest, changes));
    head.addAll(tail);
    stretches = head;
  }

  private static void add(String text, List<Stretch> stretches) {
    if (!text.isEmpty()) {
      stretches.add(new Stretch(text, text, List.of()));
    }
  }
}
