package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.fault.InputException;

class ContextsTest {

  @TempDir private Path folder;

  private Contexts contexts(String rows) throws IOException {
    return Contexts.read(Files.writeString(folder.resolve("contexts.tsv"), rows));
  }

  private static String form(Contexts contexts, String text) {
    int at = text.indexOf('只');
    return contexts.form(text.toCharArray(), 0, text.length(), at, 1).orElse("");
  }

  @ParameterizedTest
  @CsvSource({"三只猫,隻", "3只猫,隻", "三只是,''", "我只能,''", "只,''", "都是只,''", "那只猫,隻"})
  void theFirstRowThatHoldsCounts(String text, String form) throws IOException {
    Contexts rows = contexts("# a note\n只\t只\t*\t是\n只\t隻\t# 那\t*\n");
    assertEquals(form.isEmpty() && text.contains("只是") ? "只" : form, form(rows, text));
  }

  @ParameterizedTest
  @CsvSource({"只,隻", "猫只,''", "。只,隻"})
  void aStrokeIsTheEdgeOfTheTextOrAMark(String text, String form) throws IOException {
    assertEquals(form, form(contexts("只\t隻\t|\t*\n"), text));
  }

  @ParameterizedTest
  @CsvSource({"猫只,''", "狗只,隻", "只,隻"})
  void anExclamationMarkAsksForNoneOfThem(String text, String form) throws IOException {
    assertEquals(form, form(contexts("只\t隻\t!猫 鼠\t*\n"), text));
  }

  @Test
  void aPhraseMayHaveRowsOfItsOwn() throws IOException {
    Contexts rows = contexts("不准\t不准\t*\t!| 了\n");
    assertTrue(rows.concern('不', 2));
    assertFalse(rows.concern('不', 1));
    assertEquals(Optional.of("不准"), rows.form("不准下床".toCharArray(), 0, 4, 0, 2));
    assertEquals(Optional.empty(), rows.form("量不准了".toCharArray(), 0, 4, 1, 2));
  }

  @ParameterizedTest
  @CsvSource({"只", "只;隻", "只;隻;*", "只只;隻;*;*", "只;;*;*", ";;*;*"})
  void namesTheLineThatIsNoRule(String row) {
    InputException fault =
        assertThrows(
            InputException.class, () -> contexts("# rules\n" + row.replace(';', '\t') + "\n"));
    assertTrue(fault.getMessage().contains("contexts.tsv:2"), fault.getMessage());
  }
}
