package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ConvertCommandTest {

  @TempDir private Path folder;

  private static Run convert(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    return new Run(command.execute(words), out.toString(), err.toString());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("text.txt"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "s2tw, 卫生局里面的头发, 衛生局裡面的頭髮",
    "s2hk, 卫生局里面的头发, 衞生局裏面的頭髮",
    "tw2s, 衛生局裡面的頭髮, 卫生局里面的头发",
    "s2twp, 鼠标, 滑鼠"
  })
  void convertsAFileByOpenccsName(String config, String from, String to) throws IOException {
    assertEquals(
        new Run(0, to + "\r\n\n", ""),
        convert("convert", "--config", config, file(from + "\r\n\n")));
  }

  @Test
  void equalsOpenccUnlessOverridesAreNamed() throws IOException {
    Path text = file("包括发热");
    Path table = Path.of("..", "vocabulary", "conversions.tsv");
    assertEquals("包括髮熱", convert("convert", "--config", "s2t", text).out());
    assertEquals("包括發熱", convert("convert", "--config", "s2t", "--overrides", table, text).out());
  }

  @Test
  void convertsForAnEditionALineForALine() throws IOException {
    Path text = file("资金发放“到位”\n\n三只口罩\r\n");
    Object[] call = {"convert", "--edition", "zh-Hant", "--vocabulary", "../vocabulary", text};
    assertEquals(new Run(0, "資金發放「到位」\n\n三隻口罩\r\n", ""), convert(call));
  }

  @Test
  void saysWhichEditionsThereAre() throws IOException {
    Run run = convert("convert", "--edition", "zh-Hant-SG", file("里"));
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("zh-Hant-HK"), run.err());
  }

  @Test
  void leavesMarkupAlone() throws IOException {
    Path text = file("<p lang=\"zh-Hans\" id=\"里\">“头<b>发</b>” <code>里</code></p>");
    assertEquals(
        "<p lang=\"zh-Hant-HK\" id=\"里\">「頭<b>髮</b>」 <code>里</code></p>",
        convert("convert", "--html", "--config", "s2hk", text).out());
  }

  @Test
  void namesTheConfigurationsThereAre() throws IOException {
    Run run = convert("convert", "--config", "s2x", file("里"));
    assertEquals(2, run.exit());
    assertTrue(
        run.err().startsWith("twinscript: There is no conversion s2x. Choose one of: hk2s, "),
        run.err());
    assertEquals(2, convert("convert", "--html", "--config", "t2jp", file("里")).exit());
  }

  @Test
  void endsWithOneWhenTheTextCannotBeRead() throws IOException {
    Path gbk = Files.write(folder.resolve("gbk.txt"), new byte[] {(byte) 0xC0, (byte) 0xEF});
    Run run = convert("convert", "--config", "s2t", gbk);
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("gbk.txt: this is not UTF-8."), run.err());
    assertEquals(1, convert("convert", "--config", "s2t", folder.resolve("none")).exit());
  }

  @Test
  void readsStandardInputAndWritesUtf8WhateverThePlatformSays() throws Exception {
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "convert",
                "--config",
                "s2tw")
            .redirectInput(file("汉字\n").toFile())
            .redirectOutput(out.toFile())
            .start();
    assertEquals(0, process.waitFor());
    assertEquals("漢字\n", Files.readString(out));
  }
}
