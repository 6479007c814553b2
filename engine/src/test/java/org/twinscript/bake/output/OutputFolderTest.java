package org.twinscript.bake.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.cache.Workers;
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

  private StagedSite begin() {
    try (Workers workers = new Workers(1)) {
      return output.begin(OutputManifest.none(), workers);
    }
  }

  private StagedSite begin(String text) throws IOException {
    StagedSite draft = begin();
    put(draft, "zh-hans/index.html", text);
    return draft;
  }

  private static void put(StagedSite draft, String path, String text) throws IOException {
    draft.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void publish(StagedSite draft) {
    try (Workers workers = new Workers(2)) {
      output.publish(draft, workers);
    }
  }

  private void publish(String text) throws IOException {
    publish(begin(text));
  }

  private String shown() throws IOException {
    return Files.readString(site.resolve("zh-hans/index.html"));
  }

  private List<String> files(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files.skip(1).map(file -> root.relativize(file).toString()).sorted().toList();
    }
  }

  @Test
  void showsTheNewSiteAndLeavesNothingBeside() throws IOException {
    publish("first");
    publish("second");
    assertEquals("second", shown());
    assertEquals(List.of("site", "site/zh-hans", "site/zh-hans/index.html"), files(folder));
  }

  @Test
  void keepsTheLastSiteUntilTheNewOneIsPublished() throws IOException {
    publish("first");
    begin("second");
    assertEquals("first", shown());
  }

  @Test
  void throwsAwayWhatAnInterruptedBakeWrote() throws IOException {
    publish("first");
    Files.createDirectories(folder.resolve("site.new/zh-hans"));
    Files.writeString(folder.resolve("site.new/zh-hans/half.html"), "half a page");
    publish("second");
    assertEquals("second", shown());
    assertEquals(List.of("site", "site/zh-hans", "site/zh-hans/index.html"), files(folder));
  }

  @Test
  void deletesWhatIsNoMoreWithItsFolders() throws IOException {
    StagedSite first = begin("home");
    put(first, "zh-hans/articles/2024/gone/index.html", "gone");
    put(first, "zh-hans/articles/2024/stays/index.html", "stays");
    publish(first);
    StagedSite second = begin("home");
    put(second, "zh-hans/articles/2024/stays/index.html", "stays");
    publish(second);
    assertEquals(
        List.of("stays", "stays/index.html"), files(site.resolve("zh-hans/articles/2024")));
  }

  @Test
  void leavesAFileThatIsTheSameUntouched() throws IOException {
    publish("same");
    FileTime longAgo = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
    Files.setLastModifiedTime(site.resolve("zh-hans/index.html"), longAgo);
    publish("same");
    assertEquals(longAgo, Files.getLastModifiedTime(site.resolve("zh-hans/index.html")));
  }

  @Test
  void writesAFileOfTheSameLengthThatDiffers() throws IOException {
    publish("same");
    publish("sane");
    assertEquals("sane", shown());
  }

  @Test
  void putsAFileWhereAFolderWasAndAFolderWhereAFileWas() throws IOException {
    StagedSite first = begin("home");
    put(first, "zh-hans/a/index.html", "folder");
    put(first, "zh-hans/b", "file");
    publish(first);
    StagedSite second = begin("home");
    put(second, "zh-hans/a", "file");
    put(second, "zh-hans/b/index.html", "folder");
    publish(second);
    assertEquals("file", Files.readString(site.resolve("zh-hans/a")));
    assertEquals("folder", Files.readString(site.resolve("zh-hans/b/index.html")));
  }

  @Test
  void neverPutsAFileTwice() throws IOException {
    publish("first");
    StagedSite draft = begin("second");
    assertThrows(FileAlreadyExistsException.class, () -> put(draft, "zh-hans/index.html", "third"));
  }

  @Test
  void neverReplacesAFolderWithAGitRepository() throws IOException {
    publish("first");
    Files.createDirectories(site.resolve(".git"));
    assertThrows(InputException.class, this::begin);
    assertTrue(Files.exists(site.resolve(".git")));
  }
}
