package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.article.Block;
import org.twinscript.article.Characters;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.restore.Repair;

class CleaningTest {

  @ParameterizedTest
  @CsvSource({
    "卫生\\nterms=甲:乙, 卫生 terms=甲:乙",
    "卫生\\r\\n  医院, 卫生 医院",
    "卫生 \\u2028医院, 卫生 医院",
    "\\u0085卫生\\u000B, 卫生",
    "卫\\t生, 卫 生",
    "卫\\u001B[31m生, 卫[31m生",
    "卫\\u0001\\u0002生, 卫生",
    "卫\\u202E\\u200B生\\uFEFF, 卫生",
    "卫\\uD800生, 卫\uFFFD生",
    "卫\\uFFFF生, 卫\uFFFD生",
    "卫\\uE000生, 卫\uE000生",
    "𠮷生, 𠮷生",
  })
  void cleansATitle(String title, String clean) {
    Cleaning cleaning = cleaning(unescaped(title), "正文。");
    assertEquals(clean, cleaning.passages().get(0));
  }

  /** A body has use for joiners: emoji and some scripts are spelt with them. */
  @Test
  void leavesWhatIsNotSeenInABody() {
    String body = "甲\u200D乙\t丙";
    assertEquals(body, cleaning("标题", body).passages().get(1));
  }

  @Test
  void cleansSourceAndBodyOfWhatNoTextCanHold() {
    DamagedArticle damaged = damaged("标题", Optional.of("日\u202E\n报"), "正\u0001文\u2029。");
    assertEquals(List.of("标题", "日 报", "正文 。"), Cleaning.of(damaged).passages());
  }

  @Test
  void recordsEachRunAsOneRepairThatCanBeReplayed() {
    String title = "\n甲\u0001\u0002\u202E乙\n\n丙\uD800";
    Cleaning cleaning = cleaning(title, "正文。");
    assertEquals(
        List.of("\n", "\u0001\u0002", "\u202E", "\n\n", "\uD800"),
        cleaning.repairs().stream().map(Repair::before).toList());
    assertEquals(cleaning.passages().get(0), replayed(title, cleaning.repairs()));
  }

  @Test
  void leavesNothingOfAllUnicodeThatAHeaderCannotHold() {
    String all =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .mapToObj(c -> "甲" + Character.toString(c))
            .collect(Collectors.joining());
    Cleaning cleaning = cleaning(all, all);
    String title = cleaning.passages().get(0);
    assertTrue(title.codePoints().noneMatch(CleaningTest::isNoPartOfALine));
    assertTrue(cleaning.passages().get(1).codePoints().noneMatch(Characters::isForbidden));
    assertEquals(
        title, replayed(all, cleaning.repairs().stream().filter(r -> r.passage() == 0).toList()));
  }

  private static String unescaped(String text) {
    return Pattern.compile("\\\\u(.{4})")
        .matcher(text)
        .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)))
        .translateEscapes();
  }

  private static boolean isNoPartOfALine(int c) {
    return Characters.isForbidden(c) || Characters.breaksLine(c) || Characters.isHidden(c);
  }

  private static String replayed(String text, List<Repair> repairs) {
    StringBuilder replayed = new StringBuilder();
    int read = 0;
    for (Repair repair : repairs) {
      int sound = repair.offset() - replayed.length();
      replayed.append(text, read, read + sound).append(repair.after());
      assertTrue(text.startsWith(repair.before(), read + sound), repair.toString());
      read += sound + repair.before().length();
    }
    return replayed.append(text.substring(read)).toString();
  }

  private static Cleaning cleaning(String title, String body) {
    return Cleaning.of(damaged(title, Optional.empty(), body));
  }

  private static DamagedArticle damaged(String title, Optional<String> source, String body) {
    return new DamagedArticle(
        title,
        Optional.empty(),
        Optional.empty(),
        source,
        List.of(),
        Optional.empty(),
        new ArrayList<>(List.of(new Block.Paragraph(body))),
        List.of());
  }
}
