package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.fault.InputException;

class OutputFolderTest {

  @TempDir private Path folder;
  private Path site;
  private OutputFolder output;

  @BeforeEach
  void place() {
    site = folder.resolve("site");
    output = new OutputFolder(site);
  }

  private static void fill(Path site, String text) throws IOException {
    Files.createDirectories(site.resolve("zh-hans"));
    Files.writeString(site.resolve("zh-hans/index.html"), text);
  }

  private String shown() throws IOException {
    return Files.readString(site.resolve("zh-hans/index.html"));
  }

  private void swapIn(String text) throws IOException {
    Path fresh = output.prepare();
    fill(fresh, text);
    output.replaceWith(fresh);
  }

  private long folders() throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.count();
    }
  }

  @Test
  void swapsTheNewSiteInAndLeavesNothingBeside() throws IOException {
    swapIn("first");
    swapIn("second");
    assertEquals("second", shown());
    assertEquals(1, folders());
  }

  @Test
  void keepsTheLastSiteUntilTheSwap() throws IOException {
    swapIn("first");
    fill(output.prepare(), "second");
    assertEquals("first", shown());
  }

  @Test
  void throwsAwayWhatAnInterruptedBakeWrote() throws IOException {
    swapIn("first");
    fill(folder.resolve("site.new"), "half a page");
    swapIn("second");
    assertEquals("second", shown());
    assertEquals(1, folders());
  }

  @Test
  void bringsTheLastSiteBackAfterAnInterruptedSwap() throws IOException {
    fill(folder.resolve("site.old"), "first");
    Files.createDirectories(site);
    output.prepare();
    assertEquals("first", shown());
  }

  @Test
  void neverReplacesAFolderWithAGitRepository() throws IOException {
    swapIn("first");
    Files.createDirectories(site.resolve(".git"));
    assertThrows(InputException.class, output::prepare);
    assertTrue(Files.exists(site.resolve(".git")));
  }
}
