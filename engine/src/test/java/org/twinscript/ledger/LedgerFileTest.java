package org.twinscript.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.fault.InputException;
import org.twinscript.ledger.Ledger.Change;
import org.twinscript.ledger.Ledger.Doubt;
import org.twinscript.ledger.Ledger.Dropped;
import org.twinscript.ledger.Ledger.Literal;
import org.twinscript.ledger.Ledger.Passage;
import org.twinscript.ledger.Ledger.Role;
import org.twinscript.ledger.Ledger.Slice;

class LedgerFileTest {

  private static final String SHA = "ab".repeat(32);

  private static final String PAGE = "首頁\n衛(wèi)生\n醫(yī)院,開門。\n";

  private static final Ledger LEDGER =
      new Ledger(
          SHA,
          "GB18030",
          "cd".repeat(32),
          List.of(),
          List.of(
              new Passage(Role.TITLE, List.of(new Slice(2, 0, 7))),
              new Passage(Role.PARAGRAPH, List.of(new Slice(3, 0, 10), new Literal("“好”")))),
          List.of(
              new Dropped(1, "furniture", 2, Optional.of("首頁"), "words of the page's interface"),
              new Dropped(4, "spam", 80, Optional.empty(), "a list of keywords")),
          List.of(
              new Change("gloss", 0, 1, "(wèi)", "", "wèi is a reading of 衛"),
              new Change("gloss", 1, 1, "(yī)", "", "yī is a reading of 醫"),
              new Change("mark", 1, 2, ",", "，", "the mark belongs to Chinese text"),
              new Change("script", 0, 0, "衛", "卫", "swapped"),
              new Change("script", 1, 0, "醫", "医", "swapped"),
              new Change("script", 1, 3, "開門", "开门", "swapped")),
          List.of(new Doubt("frame-shift", 1, 3, "??", "looks shifted")));

  private static final String TEXT =
      """
      {
      "raw-sha256": "%s",
      "charset": "GB18030",
      "text-sha256": "%s",
      "passages": [
      ["title",[2,0,7]],
      ["paragraph",[3,0,10],"“好”"]
      ],
      "dropped": [
      ["furniture",1,2,"首頁","words of the page's interface"],
      ["spam",4,80,null,"a list of keywords"]
      ],
      "reasons": [
      "wèi is a reading of 衛",
      "yī is a reading of 醫",
      "the mark belongs to Chinese text",
      "swapped"
      ],
      "changes": [
      ["gloss",0,1,"(wèi)","",0],
      ["gloss",1,1,"(yī)","",1],
      ["mark",1,2,",","，",2],
      ["script",0,0,"衛","卫",3],
      ["script",1,0,"醫","医",3],
      ["script",1,3,"開門","开门",3]
      ],
      "doubts": [
      ["frame-shift",1,3,"??","looks shifted"]
      ]
      }
      """
          .formatted(SHA, "cd".repeat(32));

  @TempDir private Path content;

  @Test
  void givesEachChangeOneShortLine() {
    assertEquals(TEXT, LedgerFile.text(LEDGER));
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    write(TEXT);
    assertEquals(Optional.of(LEDGER), LedgerFile.read(content, SHA));
  }

  @Test
  void makesTheChangesAgainFromThePageAlone() {
    assertEquals(List.of("卫生", "医院，开门。“好”"), new HeldLedger(LEDGER, PAGE).replay());
  }

  @Test
  void doesNotFitAnotherPage() {
    String other = PAGE.replace("(wèi)", "(wéi)");
    assertThrows(IllegalArgumentException.class, () -> new HeldLedger(LEDGER, other).replay());
  }

  /** Arithmetic that overflows must not lead past the end of the page. */
  @Test
  void doesNotFitAPageThatIsShorter() {
    PageText page = new PageText(PAGE);
    assertThrows(
        IllegalArgumentException.class,
        () -> page.read(List.of(new Slice(3, 0, Integer.MAX_VALUE))));
  }

  @Test
  void namesTheLedgerOfAnotherPage() throws IOException {
    write(TEXT.replace(SHA, "ba".repeat(32)));
    InputException fault = assertThrows(InputException.class, () -> LedgerFile.read(content, SHA));
    assertTrue(fault.getMessage().contains("is the ledger of another page, ba"));
  }

  @Test
  void nothingButADigestBecomesAPath() {
    assertThrows(IllegalArgumentException.class, () -> LedgerFile.of(content, "../../etc/passwd"));
    assertThrows(IllegalArgumentException.class, () -> LedgerFile.of(content, "a"));
  }

  @Test
  void isNothingForAPageThatWasNeverImported() {
    assertEquals(Optional.empty(), LedgerFile.read(content, SHA));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"changes\" | \"shanges\"",
        "[\"title\",[2,0,7]] | [\"subtitle\",[2,0,7]]",
        "[\"title\",[2,0,7]] | [\"title\",[2,9,7]]",
        "[\"gloss\",1,1 | [\"gloss\",9,1",
        "\"\",1] | \"\",77]",
        "\"passages\": [ | \"passages\": ",
      })
  void namesAFileThatIsNoLedger(String good, String bad) throws IOException {
    assertTrue(TEXT.contains(good));
    Path file = write(TEXT.replace(good, bad));
    InputException fault = assertThrows(InputException.class, () -> LedgerFile.read(content, SHA));
    assertTrue(
        fault.getMessage().matches(Pattern.quote(file.toString()) + ":(\\d+:)? is no ledger.*"),
        fault.getMessage());
  }

  private Path write(String text) throws IOException {
    Path file = LedgerFile.of(content, SHA);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
