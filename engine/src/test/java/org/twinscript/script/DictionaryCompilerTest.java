package org.twinscript.script;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryCompilerTest {

  @Test
  void makesTheVeryBytesThatShip(@TempDir Path folder) throws Exception {
    Path data = Path.of(getClass().getResource("/opencc/data").toURI());
    DictionaryCompiler.compile(data, folder);
    List<Path> made = list(folder);
    assertEquals(16, made.size());
    for (Path file : made) {
      String name = file.getFileName().toString();
      assertArrayEquals(Dictionaries.resource(name), Files.readAllBytes(file), name);
    }
  }

  @Test
  void everyPhraseOfATextDictionaryIsInTheCompactForm() {
    ScriptConverter converter = Conversions.standard().named("s2t").orElseThrow();
    List<String> wrong =
        Tables.rows("/opencc/data/STPhrases.txt").stream()
            .filter(row -> !converter.convert(row[0]).equals(row[1].split(" ")[0]))
            .map(row -> row[0])
            .toList();
    assertEquals(List.of(), wrong);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
