package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.documents.ContentSource;
import org.twinscript.bake.site.Branding;
import org.twinscript.bake.site.Editions;
import org.twinscript.bake.site.Settings;

/** A disk that fills up half-way, by a file system in memory that has little room. */
class DiskFullTest {

  private static final int ROOM = 4 * 1024 * 1024;

  private final FileSystem disk =
      Jimfs.newFileSystem(Configuration.unix().toBuilder().setMaxSize(ROOM).build());
  private final Path site = disk.getPath("/srv/site");

  private int bake(TestProject project) throws BakeFailure {
    Path folder = project.folder();
    Settings settings =
        new Settings(
            folder,
            folder.resolve("content"),
            folder.resolve("templates"),
            folder.resolve("assets"),
            folder.resolve("vocabulary"),
            site,
            URI.create("https://example.org/"),
            Editions.twins(),
            20,
            Settings.Machines.NONE,
            false,
            false,
            Branding.NONE);
    try (Bake bake = new Bake(settings)) {
      bake.accept(ContentSource.alone(folder.resolve("content/pages/about.md")));
      return bake.finish().pages();
    }
  }

  @Test
  void failsWithTheFileNamedAndKeepsTheLastSite(@TempDir Path folder) throws Exception {
    TestProject project = new TestProject(folder);
    Files.createDirectories(site);
    assertTrue(bake(project) > 0);
    String home = Files.readString(site.resolve("zh-hans/index.html"));
    changeAllPages(folder);
    fillAllBut(200_000);

    BakeFailure failure = assertThrows(BakeFailure.class, () -> bake(project));

    assertTrue(failure.getMessage().contains("/srv/site.new/"), failure.getMessage());
    assertTrue(failure.getMessage().contains("cannot be written"), failure.getMessage());
    assertEquals(home, Files.readString(site.resolve("zh-hans/index.html")));
  }

  /** Pages that stay the same need no room. */
  private static void changeAllPages(Path folder) throws IOException {
    Path words = folder.resolve("templates/words/zh-hans.properties");
    Files.writeString(words, Files.readString(words).replace("siteName=", "siteName=新"));
  }

  private void fillAllBut(int bytes) throws IOException {
    long free = Files.getFileStore(site).getUsableSpace();
    Files.write(disk.getPath("/srv/filler"), new byte[(int) (free - bytes)]);
  }
}
