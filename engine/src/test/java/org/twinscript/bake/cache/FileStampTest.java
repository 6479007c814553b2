package org.twinscript.bake.cache;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("file"), "one");
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("unix"));
  }

  @Test
  void provesThatNothingHappened() throws IOException {
    assertTrue(FileStamp.of(file).proves(FileStamp.of(file)));
  }

  @Test
  void noticesAnotherContentOfTheSameSizeAndTime() throws Exception {
    FileStamp before = FileStamp.of(file);
    FileTime modified = Files.getLastModifiedTime(file);
    Thread.sleep(50);
    Files.writeString(file, "two");
    Files.setLastModifiedTime(file, modified);
    assertFalse(before.proves(FileStamp.of(file)));
  }

  @Test
  void noticesANewEntryOfAFolder() throws Exception {
    FileStamp before = FileStamp.of(folder);
    Thread.sleep(50);
    Files.writeString(folder.resolve("other"), "");
    assertFalse(before.proves(FileStamp.of(folder)));
  }

  @Test
  void doesNotTrustAFileThatWasJustWritten() throws IOException {
    assertFalse(FileStamp.of(file).settled().proves(FileStamp.of(file)));
  }

  @Test
  void provesNothingWhereThereIsNoTimeOfChange() throws IOException {
    try (FileSystem other = Jimfs.newFileSystem(Configuration.windows())) {
      Path there = Files.writeString(other.getPath("C:\\file"), "one");
      assertFalse(FileStamp.of(there).proves(FileStamp.of(there)));
    }
  }
}
