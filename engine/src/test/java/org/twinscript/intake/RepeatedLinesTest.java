package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.fault.InputException;
import org.twinscript.intake.RepeatedLine.Place;

class RepeatedLinesTest {

  private static final RepeatedLine SUPPORT =
      new RepeatedLine(true, Place.AFTER, 12, Optional.empty(), "本网站由河口信息中心提供技术支持。");

  private static final RepeatedLine NOTICE =
      new RepeatedLine(false, Place.AFTER, 9, Optional.of("a.example"), "特此通知。");

  @TempDir private Path folder;

  @Test
  void readsWhatItWrote() throws IOException {
    RepeatedLines table = RepeatedLines.none().with(List.of(SUPPORT, NOTICE));
    RepeatedLines read = read(table.text());
    assertEquals(table.text(), read.text());
    assertEquals(List.of(), read.undecided(List.of(SUPPORT, NOTICE)));
    assertTrue(read.cuts(Place.AFTER, Optional.of("b.example"), SUPPORT.words()));
  }

  @Test
  void isEmptyWhereThereIsNoFile() {
    RepeatedLines table = RepeatedLines.read(folder.resolve("none.tsv"));
    assertTrue(table.isEmpty());
    assertEquals("", table.text());
  }

  @Test
  void addsRowsBelowAndChangesNothingAbove() throws IOException {
    String edited = "# 编者：这一行是正文\nkeep\tafter\t3\t-\t  本網站由河口信息中心提供技術支持。\n\n";
    RepeatedLines table = read(edited).with(List.of(SUPPORT, NOTICE));
    assertEquals(edited + NOTICE.row() + "\n", table.text());
    assertEquals(table.text(), table.with(List.of(NOTICE, SUPPORT)).text());
  }

  @Test
  void addsNothingForASiteWhereEveryPageIsDecided() throws IOException {
    RepeatedLines table = read("cut\tafter\t0\t-\t特此通知。\n");
    assertEquals(List.of(), table.undecided(List.of(NOTICE)));
  }

  @Test
  void aSiteGoesBeforeEveryPage() throws IOException {
    RepeatedLines table = read("cut\tafter\t0\t-\t特此通知。\nkeep\tafter\t0\tA.example\t特此通知。\n");
    assertEquals(false, table.cuts(Place.AFTER, Optional.of("a.example"), "特此通知。"));
    assertEquals(true, table.cuts(Place.AFTER, Optional.of("b.example"), "特此通知。"));
    assertEquals(true, table.cuts(Place.AFTER, Optional.empty(), "特此通知。"));
    assertEquals(false, table.cuts(Place.BEFORE, Optional.empty(), "特此通知。"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cut\tafter\t3\t特此通知。 | has 4 columns; write 5",
        "drop\tafter\t3\t-\t特此通知。 | decision “drop” is neither cut nor keep.",
        "cut\tbelow\t3\t-\t特此通知。 | place “below” is none of before, after, inside.",
        "cut\tafter\tmany\t-\t特此通知。 | “many” is no number of articles",
        "cut\tafter\t-1\t-\t特此通知。 | “-1” is no number of articles",
        "'cut\tafter\t3\t\t特此通知。' | has no site",
        "'cut\tafter\t3\t-\t ' | has no text in its last column",
        "keep\tafter\t0\t-\t天天向上。 | “天天向上。” is already decided above",
      })
  void namesTheLineThatIsAtFault(String row, String fault) {
    String table = "# head\ncut\tafter\t3\t-\t天天向上,。\n" + row + "\n";
    InputException thrown = assertThrows(InputException.class, () -> read(table));
    assertTrue(thrown.getMessage().contains("repeated-lines.tsv:3: "), thrown.getMessage());
    assertTrue(thrown.getMessage().contains(fault), thrown.getMessage());
  }

  @Test
  void refusesATableThatIsNoUtf8() throws IOException {
    Path file = folder.resolve(RepeatedLines.FILE);
    Files.write(file, SUPPORT.row().getBytes(Charset.forName("GB18030")));
    InputException thrown = assertThrows(InputException.class, () -> RepeatedLines.read(file));
    assertTrue(thrown.getMessage().contains("cannot be read as UTF-8"), thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "'本網(wǎng)站由河口信息中心提供技術(shù)支持,。', 本网站由河口信息中心提供技术支持。",
    "' 本网站　 由河口信息中心，，提供'    , '本网站 由河口信息中心,提供'",
    "本網（ｗǎｎｇ）(wǎng)站ＡＰＰ          , 本网站app",
    "咨询电话：0000-1234567               , 咨询电话:0000-1234567",
  })
  void comparesWhatDamageLeavesOfALine(String line, String words) {
    assertEquals(words, RepeatedLine.words(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"衛(wèi)(shēng)生", "（衛（wèi）（wèi）", "ＡＢＣ，，。", "a \t\u3000b", "(shù)術(shù)(shù)"})
  void makesTheSameOfItsOwnResult(String line) {
    String words = RepeatedLine.words(line);
    assertEquals(words, RepeatedLine.words(words));
  }

  @Test
  void makesTheSameOfItsOwnResultForEveryCharacter() {
    IntStream.rangeClosed(0, Character.MAX_VALUE)
        .mapToObj(c -> "医" + (char) c + "，。")
        .forEach(this::makesTheSameOfItsOwnResult);
  }

  @Test
  void makesTheSameOfItsOwnResultWhateverTheLine() {
    String[] parts = {
      "医", "療", "（", "(", "a", "è", "Ａ", ")", "）", "，", ",", "。", "、", " ", "\u3000"
    };
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      String line =
          random.ints(12, 0, parts.length).mapToObj(at -> parts[at]).collect(Collectors.joining());
      makesTheSameOfItsOwnResult(line);
    }
  }

  private RepeatedLines read(String text) throws IOException {
    return RepeatedLines.read(Files.writeString(folder.resolve(RepeatedLines.FILE), text));
  }
}
