package org.twinscript.bake.documents;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.fault.InputException;

/** Bounds are counted, so a file is refused with the same count everywhere. */
class MarkdownBudgetTest {

  private static void check(String markdown) {
    MarkdownBudget.check(Path.of("a.md"), 7, markdown);
  }

  private static String fault(String markdown) {
    return assertThrows(InputException.class, () -> check(markdown)).getMessage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {"[a]( ! 4000 ! links", "`a ! 150 ! rows of backticks", "|a ! 20000 ! cells"})
  void aBlockMayHaveSoManyAndNotOneMore(String mark, int most, String what) {
    String block = "字\n" + mark.repeat(most);
    assertDoesNotThrow(() -> check(block + "\n\n" + block));
    String fault = fault("字\n\n" + block + "\n" + mark);
    assertTrue(fault.startsWith("a.md:12: the block up to here has "), fault);
    assertTrue(fault.contains(what), fault);
  }

  @Test
  void whatIsEscapedCostsNothing() {
    assertDoesNotThrow(() -> check("\\[a\\](\\`\\|".repeat(100_000)));
  }

  @Test
  void aBodyMayHaveItsCharactersAndNotOneMore() {
    assertDoesNotThrow(() -> check("字".repeat(MarkdownBudget.CHARACTERS)));
    assertTrue(
        fault("字".repeat(MarkdownBudget.CHARACTERS + 1))
            .startsWith("a.md: its body has 2,400,001 characters"));
  }

  @Test
  void listsMayNestAHundredLevels() {
    StringBuilder stairs = new StringBuilder();
    for (int level = 0; level <= 100; level++) {
      stairs.append("  ".repeat(level)).append("- 字\n");
    }
    assertDoesNotThrow(() -> check(stairs.toString()));
    assertTrue(fault(stairs + "  ".repeat(101) + "- 字").startsWith("a.md:109: nests a list"));
  }
}
