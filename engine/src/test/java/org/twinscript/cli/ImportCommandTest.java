package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {

  private static final String BODY =
      """
      广州市今年扩大免费筛查的范围，市民凭身份证即可预约。

      全市设有一百二十个筛查点，结果在七个工作日内送达本人，需要复查的由社区医生联系。
      """;

  private static final String GOOD =
      """
      广州市扩大免费筛查范围

      时间：2024-05-06 来源：某某日报

      """
          + BODY;

  @TempDir private Path folder;
  private Path raw;
  private Path content;
  private Path report;

  @BeforeEach
  void makeFolders() throws IOException {
    raw = Files.createDirectory(folder.resolve("raw"));
    content = folder.resolve("content");
    report = folder.resolve("report.json");
  }

  @Test
  void warnsWhereTheConversionIsDoubtful() throws IOException {
    page("good.txt", GOOD + "\n\n早期的办法是发药，居民都知道。\n");
    assertEquals(0, runImport().exit());
    JsonNode warnings = reported("good.txt").get("warnings");
    assertEquals(1, warnings.size(), warnings::toString);
    assertEquals("undecided", warnings.get(0).get("kind").asText());
    assertEquals("法是发药，", warnings.get(0).get("text").asText());
    assertEquals(6, warnings.get(0).get("offset").asInt());
  }

  @Test
  void reportsEveryFieldOfAnImportedPage() throws IOException {
    page("good.txt", GOOD);
    assertEquals(0, runImport().exit());
    JsonNode page = reported("good.txt");
    assertEquals("imported", page.get("status").asText());
    assertEquals("广州市扩大免费筛查范围", page.get("title").asText());
    assertEquals("2024-05-06", page.get("date").asText());
    assertEquals("某某日报", page.get("source").asText());
    assertEquals("zh-Hans", page.get("script").asText());
    assertEquals("广州市", page.get("regions").get(0).asText());
    assertTrue(page.get("themes").isArray());
    assertTrue(page.get("repairs").isObject());
    assertTrue(page.get("doubts").isArray());
    assertTrue(page.get("warnings").isArray());
    assertTrue(Files.exists(Path.of(page.get("content").asText())));
  }

  @Test
  void importingTwiceChangesNotAByte() throws IOException {
    page("good.txt", GOOD);
    runImport();
    Map<String, String> before = files(content);
    Run again = runImport();
    assertEquals(0, again.exit());
    assertEquals("unchanged", reported("good.txt").get("status").asText());
    assertEquals(before, files(content));
  }

  @Test
  void refusesWhatHoldsNoArticleAndImportsTheRest() throws IOException {
    page("good.txt", GOOD);
    bytes("empty.txt", new byte[0]);
    bytes("binary.txt", new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 7, 8, 0, 0, 3});
    page("no-paragraph.txt", "广州市扩大免费筛查范围\n\n时间：2024-05-06 来源：某某日报\n");
    page("only-spam.txt", "便宜机票,特价酒店,打折门票,低价租车,优惠套餐,限时抢购,免费试用\n".repeat(3));
    page("no-title.txt", BODY);
    Run run = runImport();
    assertEquals(1, run.exit(), run.out());
    assertEquals("imported", reported("good.txt").get("status").asText());
    for (String bad : List.of("empty", "binary", "no-paragraph", "only-spam", "no-title")) {
      JsonNode page = reported(bad + ".txt");
      assertEquals("refused", page.get("status").asText(), bad);
      assertTrue(page.get("reason").asText().contains(bad + ".txt: "), page.toString());
      assertTrue(page.get("reason").asText().endsWith("."), page.toString());
    }
    assertEquals(1, files(content.resolve("articles")).size());
  }

  @Test
  void refusesFiftyMegabytesOfOneLine() throws IOException {
    bytes("line.txt", "长".repeat(50_000_000 / 3).getBytes(StandardCharsets.UTF_8));
    page("good.txt", GOOD);
    assertEquals(1, runImport().exit());
    assertEquals("refused", reported("line.txt").get("status").asText());
    assertEquals("imported", reported("good.txt").get("status").asText());
  }

  @Test
  void readsTheCharsetsOfChineseMirrors() throws IOException {
    bytes("gb.txt", GOOD.getBytes(Charset.forName("GB18030")));
    String html =
        "<html><head><meta charset=\"utf-8\"><title>广州市扩大免费筛查范围</title></head><body>"
            + "<h1>广州市扩大免费筛查范围</h1><p>"
            + BODY.strip().replace("\n\n", "</p><p>")
            + "</p></body></html>";
    bytes("wrongly-declared.html", html.getBytes(Charset.forName("GB18030")));
    assertEquals(0, runImport().exit());
    assertEquals("广州市扩大免费筛查范围", reported("gb.txt").get("title").asText());
    assertEquals("广州市扩大免费筛查范围", reported("wrongly-declared.html").get("title").asText());
  }

  @Test
  void keepsAPageWhoseLastCharacterWasCut() throws IOException {
    byte[] whole = (GOOD.strip() + "完").getBytes(StandardCharsets.UTF_8);
    bytes("cut.txt", Arrays.copyOf(whole, whole.length - 1));
    assertEquals(0, runImport().exit());
    String text = Files.readString(Path.of(reported("cut.txt").get("content").asText()));
    assertTrue(text.endsWith("社区医生联系。\n"), text);
  }

  @Test
  void inventsNoDateForADayThatDoesNotExist() throws IOException {
    page("good.txt", GOOD.replace("2024-05-06", "2024-02-30"));
    assertEquals(0, runImport().exit());
    JsonNode page = reported("good.txt");
    assertTrue(page.get("date").isNull());
    assertTrue(page.get("content").asText().contains("undated"), page.toString());
  }

  @Test
  void keepsTwoPagesWithOneTitle() throws IOException {
    page("one.txt", GOOD);
    page("two.txt", GOOD.replace("一百二十", "一百三十"));
    assertEquals(0, runImport().exit());
    assertEquals(2, files(content.resolve("articles")).size());
  }

  @Test
  void goesOnPastAFolderItMayNotRead() throws Exception {
    page("good.txt", GOOD);
    Path locked = Files.createDirectory(raw.resolve("locked"));
    Files.writeString(locked.resolve("hidden.txt"), GOOD);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      Run run = Run.bound("import", "--content", content, "--report", report, raw);
      assertEquals(1, run.exit(), run.err());
      assertEquals("refused", reported("locked").get("status").asText());
      assertEquals("imported", reported("good.txt").get("status").asText());
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void saysThatTheContentFolderIsNotWritable() throws Exception {
    page("good.txt", GOOD);
    Files.createDirectory(content);
    Files.setPosixFilePermissions(content, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      Run run = Run.bound("import", "--content", content, "--report", report, raw);
      assertEquals(1, run.exit(), run.err());
      String reason = reported("good.txt").get("reason").asText();
      assertTrue(reason.contains(": cannot be written"), reason);
    } finally {
      Files.setPosixFilePermissions(content, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void endsWithTwoWhenCalledWrongly() {
    assertEquals(2, Run.of("import").exit());
    assertEquals(2, Run.of("import", "--colour", raw).exit());
    assertEquals(2, Run.of("import", folder.resolve("nowhere.txt")).exit());
  }

  @Test
  void endsWithATableOfWhatHappened() throws IOException {
    page("good.txt", GOOD);
    bytes("empty.txt", new byte[0]);
    String out = runImport().out();
    assertTrue(out.contains("广州市扩大免费筛查范围"), out);
    assertTrue(out.contains("2 pages: 1 imported, 0 unchanged, 0 conflict, 1 refused"), out);
  }

  @Test
  void quietShowsWhatNeedsAttentionAlone() throws IOException {
    page("good.txt", GOOD);
    bytes("empty.txt", new byte[0]);
    Run run = Run.of("import", "--quiet", "--content", content, raw);
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("empty.txt"), run.out());
    assertTrue(run.out().contains("2 pages: 1 imported, 0 unchanged"), run.out());
    assertFalse(run.out().contains("广州市扩大免费筛查范围"), run.out());
  }

  @Test
  void shellsLearnToCompleteTheCommands() {
    StringWriter out = new StringWriter();
    CommandLine command = Main.commandLine().setOut(new PrintWriter(out, true));
    assertEquals(0, command.execute("generate-completion"));
    assertTrue(out.toString().contains("--again"), "options of import");
  }

  private Run runImport() {
    return Run.of("import", "--content", content, "--report", report, raw);
  }

  private void page(String name, String text) throws IOException {
    Files.writeString(raw.resolve(name), text);
  }

  private void bytes(String name, byte[] bytes) throws IOException {
    Files.write(raw.resolve(name), bytes);
  }

  private JsonNode reported(String name) throws IOException {
    for (JsonNode page : new ObjectMapper().readTree(report.toFile()).get("pages")) {
      if (page.get("raw").asText().endsWith(name)) {
        return page;
      }
    }
    throw new AssertionError(name + " is not in the report");
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
