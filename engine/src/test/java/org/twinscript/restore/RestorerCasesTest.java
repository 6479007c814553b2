package org.twinscript.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinscript.script.Conversions;

/** {@code cases.tsv}: each phrase as a passage of a page that shows every damage. */
class RestorerCasesTest {

  private final Restorer restorer = new Restorer(Conversions.standard());

  private final List<String> damagedPage =
      new Damager(Set.of(RepairKind.SCRIPT, RepairKind.GLOSS, RepairKind.MARK, RepairKind.COMMA), 7)
          .damage(Texts.pages("clean-hans.txt", 1).get(0));

  static Stream<String[]> cases() {
    return Texts.lines("cases.tsv").stream().map(line -> line.split("\t"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void restoresThePhrase(String origin, String damaged, String restored) {
    assertEquals(restored, restoreAmongDamage(damaged));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("cases")
  void leavesTheRestoredPhraseAlone(String origin, String damaged, String restored) {
    List<String> page = new ArrayList<>(Texts.pages("clean-hans.txt", 1).get(0));
    page.add(restored);
    assertEquals(List.of(), restorer.restore(page).repairs());
  }

  private String restoreAmongDamage(String phrase) {
    List<String> page = new ArrayList<>(damagedPage);
    page.add(phrase);
    List<String> restored = restorer.restore(page).passages();
    return restored.get(restored.size() - 1);
  }
}
