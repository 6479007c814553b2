package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  private static final String PAGE =
      """
      首頁 > 要聞

      社區衛(wèi)生服務(wù)中心延長(cháng)門診時間

      時間 : 2024-05-06 來源 : 某某日報

      廣州市的社區衛(wèi)生服務(wù)中心從本月起延長(cháng)門診時間,居民下班以后也能看病。

      衛(wèi)生健康部門說,這項服務(wù)覆蓋全市,老人和兒童優(yōu)先,家庭醫(yī)生負責預約,藥學(xué)服務(wù)同時開設(shè)。
      """;

  @TempDir private Path folder;

  @Test
  void printsKindPlaceBeforeAfterAndWhyOfEachRepair() throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), PAGE);
    Run run = Run.of("explain", page);
    assertEquals(0, run.exit(), run.err());
    assertLine(run, "^gloss +title:\\d+ +“\\(wèi\\)” → “” +\\(.+\\)$");
    assertLine(run, "^gloss +block 1:\\d+ +“\\(wù\\)” → “” +\\(.+\\)$");
    assertLine(run, "^mark +block 1:\\d+ +“,” → “，” +\\(.+\\)$");
    assertLine(run, "^script +block \\d:\\d+ +“.*” → “.*” +\\(.+\\)$");
    assertLine(run, "^furniture +line 1 +“首頁 > 要聞” → \\(dropped\\) +\\(.+\\)$");
    assertLine(run, "^region +[0-9.]+ +广州市 +\\(.+\\)$");
  }

  @Test
  void saysHowManyPlacesOfAPageAreUnreadable() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(PAGE.repeat(9).getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    Path page = Files.write(folder.resolve("page.txt"), bytes.toByteArray());
    assertLine(
        Run.of("explain", page), "page.txt \\(UTF-8, unreadable bytes shown as U\\+FFFD: 1\\)$");
  }

  @Test
  void writesNothing() throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), PAGE);
    Run.of("explain", page);
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void endsWithOneWhenAPageIsRefused() throws IOException {
    Path page = Files.writeString(folder.resolve("empty.txt"), "");
    Run run = Run.of("explain", page);
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("empty.txt: "), run.err());
  }

  private static void assertLine(Run run, String pattern) {
    assertTrue(Pattern.compile(pattern, Pattern.MULTILINE).matcher(run.out()).find(), run.out());
  }
}
