package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="zh-Hans"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
      %s<title>%s</title></head><body><nav>%s</nav><main><p>%s</p></main></body></html>
      """;

  @TempDir private Path folder;

  @Test
  void saysWhatReadersWillSee() throws IOException {
    write("before", "same", "", "同", "甲", "文。");
    write("before", "changed", "", "改", "甲", "旧文。");
    write("before", "old", "", "旧名", "甲", "文。");
    write("before", "gone", "", "撤", "甲", "文。");
    write("after", "same", "", "同", "乙", "文。");
    write("after", "changed", "", "改", "甲", "新文。");
    write("after", "new", "", "新*名", "甲", "文。");
    write(
        "after",
        "old",
        "<meta http-equiv=\"refresh\" content=\"0; url=../new/\">",
        "换了地址",
        "甲",
        "");
    write("after", "faulty", "", "错", "甲", "<a href=\"../nowhere/\">处</a>");
    Run run = Run.of("diff", folder.resolve("before"), folder.resolve("after"));
    assertEquals(0, run.exit(), run.err());
    String text = run.out();
    assertTrue(text.contains("### New pages: 2\n"), text);
    assertTrue(text.contains("- `new/index.html` 新\\*名\n"), text);
    assertTrue(text.contains("### Changed pages: 1\n\n- `changed/index.html` 改\n"), text);
    assertTrue(text.contains("- `old/index.html` 换了地址 → `../new/`\n"), text);
    assertTrue(text.contains("### Pages that are gone: 1\n\n- `gone/index.html` 撤\n"), text);
    assertTrue(text.contains("`faulty/index.html` link: ../nowhere/ leads nowhere"), text);
    assertFalse(text.contains("same/"), text);
  }

  @Test
  void saysThatReadersWillSeeNothing() throws IOException {
    write("before", "same", "", "同", "甲", "文。");
    write("after", "same", "", "同", "甲", "文。");
    Run run = Run.of("diff", folder.resolve("before"), folder.resolve("after"));
    assertTrue(run.out().contains("Nothing that readers see."), run.out());
    assertEquals(2, Run.of("diff", folder.resolve("before")).exit());
  }

  private void write(String site, String page, String... parts) throws IOException {
    Path file = folder.resolve(site).resolve(page).resolve("index.html");
    Files.createDirectories(file.getParent());
    Files.writeString(file, PAGE.formatted((Object[]) parts));
  }
}
