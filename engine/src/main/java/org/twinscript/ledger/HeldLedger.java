package org.twinscript.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinscript.ledger.Ledger.Change;
import org.twinscript.ledger.Ledger.Dropped;

/**
 * A ledger held against its page.
 *
 * @param page decoded, line ends as LF
 */
public record HeldLedger(Ledger ledger, String page) {

  /** The first dropped line that does not stand where it is said to, on a page of plain text. */
  public Optional<Dropped> misplaced() {
    List<String> lines = page.lines().toList();
    return ledger.dropped().stream().filter(line -> !standsOn(line, lines)).findFirst();
  }

  /**
   * Makes the changes again.
   *
   * @return the restored passages, in the order of {@link Ledger#passages}
   * @throws IllegalArgumentException when the ledger is not this page's
   */
  public List<String> replay() {
    PageText text = new PageText(page);
    List<String> restored = new ArrayList<>();
    ledger.passages().forEach(passage -> restored.add(text.read(passage.parts())));
    for (Change change : ledger.changes()) {
      restored.set(change.passage(), applied(change, restored.get(change.passage())));
    }
    return restored;
  }

  private static boolean standsOn(Dropped dropped, List<String> page) {
    return dropped.line() >= 1
        && dropped.line() <= page.size()
        && page.get(dropped.line() - 1).length() >= dropped.length()
        && page.get(dropped.line() - 1).contains(dropped.text().orElse(""));
  }

  private static String applied(Change change, String text) {
    if (!text.startsWith(change.before(), change.offset())) {
      throw new IllegalArgumentException(
          "\"%s\" does not stand at %d of passage %d"
              .formatted(change.before(), change.offset(), change.passage()));
    }
    return text.substring(0, change.offset())
        + change.after()
        + text.substring(change.offset() + change.before().length());
  }
}
