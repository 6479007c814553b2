package org.twinscript.bake.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an article takes to read. */
class ReadingTimeTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "599, 1", "600, 2", "4000, 10"})
  void needsAMinuteForFourHundredCharacters(int characters, int minutes) {
    assertEquals(minutes, ReadingTime.of("字".repeat(characters)).minutes());
  }

  @ParameterizedTest
  @CsvSource({"<p>中文</p>, 2", "<p>HPV疫苗2.5价</p>, 5", "<p>&lt;a&gt;&amp;</p>, 1", "'', 0"})
  void countsCharactersAndWords(String html, int characters) {
    assertEquals(characters, ReadingTime.of(html).characters());
  }
}
