package org.twinscript.bake.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.bake.TestProject;
import org.twinscript.restore.RepairKind;
import org.twinscript.script.Edition;

/** The site's own two tables of interface words. */
class WordsTest {

  private static final Pattern GAP = Pattern.compile("\\{\\d}");

  private final Map<Edition, Words> words =
      Words.load(
          TestProject.repository().resolve("templates"), new Editions(List.of(Edition.values())));

  @Test
  void bothTablesFillTheSameGaps() {
    Map<String, String> hant = words.get(Edition.HANT).table();
    words
        .get(Edition.HANS)
        .table()
        .forEach((key, text) -> assertEquals(gaps(text), gaps(hant.get(key)), key));
  }

  private static TreeSet<String> gaps(String text) {
    return GAP.matcher(text)
        .results()
        .map(gap -> gap.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void nameEveryKindOfRepair() {
    for (RepairKind kind : RepairKind.values()) {
      words.values().forEach(table -> table.get("repair." + kind.id()));
    }
  }

  /** Inherited words that hold one of them have a line of their own in the region's table. */
  @Test
  void hongKongsReadersSeeTheirForms() {
    words
        .get(Edition.HANT_HK)
        .table()
        .forEach((key, text) -> assertFalse(text.matches(".*[裡說衛著筆].*"), key + "=" + text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"spam", "furniture", "caption"})
  void nameEveryKindOfLineTheImportLeavesOut(String kind) {
    words.values().forEach(table -> assertFalse(table.get("repair." + kind).isBlank()));
  }

  @Test
  void fillGapsInOrder() {
    assertEquals("2024年3月5日", words.get(Edition.HANS).say("date", 2024, 3, 5));
  }

  @Test
  void refuseAWordTheyLack() {
    assertThrows(IllegalArgumentException.class, () -> words.get(Edition.HANT).get("nonsense"));
  }
}
