package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.fault.InputException;

class OverridesTest {

  @TempDir Path folder;

  @Test
  void goBeforeOpenccInBothDirections() throws IOException {
    Conversions conversions = Conversions.withOverrides(table("# note\n\n头发\t頭發\n"));
    assertEquals("頭發", conversions.named("s2t").orElseThrow().convert("头发"));
    assertEquals("頭發", conversions.between(Script.HANS, Script.HANT).convert("头发"));
    assertEquals("头发", conversions.between(Script.HANT, Script.HANS).convert("頭發"));
  }

  @Test
  void aLongerPhraseOfOpenccStillWins() throws IOException {
    Conversions conversions = Conversions.withOverrides(table("头发\t頭發\n"));
    assertEquals("頭髮殼子", conversions.named("s2t").orElseThrow().convert("头发壳子"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"头发", "头发 頭髮", "头发\t", "头发\t頭髮\t", "头发\t頭", "\t頭髮"})
  void aBadLineIsNamed(String line) throws IOException {
    Path table = table("# note\n" + line + "\n");
    assertTrue(message(table).startsWith(table + ":2: "), () -> message(table));
  }

  @Test
  void aPhraseStandsOnce() throws IOException {
    Path table = table("头发\t頭髮\n头发\t頭發\n");
    assertEquals(table + ":2: 头发 is already above; keep one of the two.", message(table));
  }

  @Test
  void aMissingFileAndAnotherEncodingAreNamed() throws IOException {
    Path missing = folder.resolve("none.tsv");
    assertTrue(message(missing).startsWith(missing + ": cannot be read"));
    Path gbk = folder.resolve("gbk.tsv");
    Files.write(gbk, "头发\t頭髮\n".getBytes(Charset.forName("GB18030")));
    assertTrue(message(gbk).startsWith(gbk + ": cannot be read"));
  }

  private static String message(Path table) {
    return assertThrows(InputException.class, () -> Conversions.withOverrides(table)).getMessage();
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("table.tsv"), text);
  }
}
