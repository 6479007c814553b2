package org.twinscript.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twinscript.ledger.Ledger.Change;
import org.twinscript.ledger.Ledger.Literal;
import org.twinscript.ledger.Ledger.Passage;
import org.twinscript.ledger.Ledger.Role;
import org.twinscript.ledger.Tracing.Stretch;

/** What stood on the page is found again from the restored text and the ledger. */
class TracingTest {

  private static Ledger ledger(String raw, List<Change> changes) {
    return new Ledger(
        "0".repeat(64),
        "UTF-8",
        "0".repeat(64),
        List.of(),
        List.of(new Passage(Role.TITLE, List.of(new Literal(raw)))),
        List.of(),
        changes,
        List.of());
  }

  private static Change change(String kind, int offset, String before, String after) {
    return new Change(kind, 0, offset, before, after, "reason");
  }

  private static String shown(Optional<List<Stretch>> traced) {
    return traced.orElseThrow().stream()
        .map(
            each ->
                each.isChanged() ? "[" + each.before() + ">" + each.after() + "]" : each.after())
        .collect(Collectors.joining());
  }

  @Test
  void eachChangeStandsWhereItWasMade() {
    Ledger ledger =
        ledger(
            "醫(yī)療,好",
            List.of(
                change("gloss", 1, "(yī)", ""),
                change("mark", 2, ",", "，"),
                change("script", 0, "醫療", "医疗")));
    assertEquals("[醫(yī)療>医疗][,>，]好", shown(Tracing.of(ledger, 0, "医疗，好")));
  }

  @Test
  void anInsertionHasNothingBefore() {
    Ledger ledger = ledger("甲乙", List.of(change("frame-shift", 1, "", "丙")));
    assertEquals("甲[>丙]乙", shown(Tracing.of(ledger, 0, "甲丙乙")));
  }

  @Test
  void aTextThatAPersonHasEditedIsNotTraced() {
    Ledger ledger = ledger("醫", List.of(change("script", 0, "醫", "医")));
    assertTrue(Tracing.of(ledger, 0, "药").isEmpty());
    assertTrue(Tracing.of(ledger, 0, "").isEmpty());
  }

  /** Any changes in any order: the page and the restored text are both there, joined. */
  @Test
  void nothingIsLostWhateverIsChanged() {
    Random random = new Random(19);
    for (int round = 0; round < 500; round++) {
      String raw = letters(random, 12);
      StringBuilder text = new StringBuilder(raw);
      List<Change> changes = new java.util.ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(4));
        String after = letters(random, random.nextInt(3));
        changes.add(change("script", from, text.substring(from, to), after));
        text.replace(from, to, after);
      }
      List<Stretch> traced = Tracing.of(ledger(raw, changes), 0, text.toString()).orElseThrow();
      assertEquals(raw, traced.stream().map(Stretch::before).collect(Collectors.joining()));
      assertEquals(
          text.toString(), traced.stream().map(Stretch::after).collect(Collectors.joining()));
      assertTrue(traced.stream().allMatch(e -> e.isChanged() || e.before().equals(e.after())));
    }
  }

  private static String letters(Random random, int count) {
    return random.ints(count, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
  }
}
