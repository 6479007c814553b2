package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A title or a file's name shows what it holds and makes a terminal do nothing. */
class TerminalTest {

  private static final char ESCAPE = '\u001B';

  @TempDir private Path folder;

  private static String page(String title) {
    return title + "\n\n时间：2024-03-22 来源：南方日报\n\n2024年3月21日，广州市召开全市卫生健康工作会议，研究部署本年度的重点任务。\n";
  }

  @Test
  void everyControlCharacterIsAPictureOfItself() {
    for (char control = 0; control < 0xA0; control++) {
      if (Character.isISOControl(control) && control != '\n' && control != '\t') {
        String shown = Visible.text("甲" + control + "乙");
        assertTrue(
            shown.chars().noneMatch(Character::isISOControl), "U+%04X".formatted((int) control));
        assertTrue(shown.length() > 2, shown);
      }
    }
    assertEquals("甲␛[31m乙", Visible.text("甲\u001B[31m乙"));
    assertEquals("甲<U+202E>乙", Visible.text("甲\u202E乙"));
    assertEquals("甲<U+009B>2J乙", Visible.text("甲\u009B2J乙"));
  }

  @Test
  void linesStayLinesWhereThereMayBeSeveral() {
    assertEquals("甲\n\t乙", Visible.text("甲\n\t乙"));
    assertEquals("甲␊乙", Visible.line("甲\n乙"));
  }

  @Test
  void whatAProcessReportsHoldsNoEscape() throws Exception {
    Path content = folder.resolve("content");
    Path raw = Files.createDirectories(folder.resolve("raw"));
    Files.writeString(raw.resolve("名" + ESCAPE + "]0;owned\u0007.txt"), page("广州组建联盟"));
    Files.writeString(raw.resolve("b.txt"), page("广州" + ESCAPE + "[31m组建研究型医院联盟"));
    Files.writeString(raw.resolve("c\nimported  9.txt"), "没有文章");
    for (String command : new String[] {"import", "explain"}) {
      Run run =
          command.equals("import")
              ? Run.bound("import", "--content", content, raw)
              : Run.bound("explain", raw);
      String printed = run.out() + run.err();
      assertFalse(printed.indexOf(ESCAPE) >= 0 || printed.indexOf('\u0007') >= 0, printed);
      assertTrue(command.equals("import") || printed.contains("␛]0;owned␇"), printed);
    }
  }

  @Test
  void convertedTextIsDataAndStaysAsItIs() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TerminalWriter out = TerminalWriter.on(bytes);
    TerminalWriter.forData(out).append("a\u001B\r\n").flush();
    out.println("b\u001B");
    assertEquals("a\u001B\r\nb␛\n", bytes.toString(StandardCharsets.UTF_8));
  }
}
