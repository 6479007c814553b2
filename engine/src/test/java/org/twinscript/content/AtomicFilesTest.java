package org.twinscript.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.fault.InputException;

class AtomicFilesTest {

  @TempDir private Path folder;

  @AfterEach
  void leavesNothingHalfWritten() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".tmp")).toList());
    }
  }

  @Test
  void makesFoldersAndWrites() throws IOException {
    Path file = folder.resolve("a/b/c.txt");
    AtomicFiles.write(file, "正文");
    AtomicFiles.write(file, "又一次");
    assertEquals("又一次", Files.readString(file));
  }

  @Test
  void createsNoFileOverAnother() throws IOException {
    Path file = folder.resolve("a.txt");
    try (FileDraft first = draft(file, "甲")) {
      assertTrue(first.placeNew());
    }
    FileDraft second = draft(file, "乙");
    assertFalse(second.placeNew());
    second.close();
    assertEquals("甲", Files.readString(file));
  }

  @Test
  void replacesOnlyWhatItKnows() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "一个人刚改过");
    try (FileDraft draft = draft(file, "更好的")) {
      assertFalse(draft.placeOver("导入的"));
    }
    assertEquals("一个人刚改过", Files.readString(file));
    try (FileDraft draft = draft(file, "更好的")) {
      assertTrue(draft.placeOver("一个人刚改过"));
    }
    assertEquals("更好的", Files.readString(file));
  }

  private static FileDraft draft(Path file, String text) {
    FileDraft draft = AtomicFiles.begin(file);
    draft.add(text);
    return draft;
  }

  @Test
  void writesNoQuestionMarkForHalfAPair() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "甲");
    assertThrows(InputException.class, () -> AtomicFiles.write(file, "\uD800"));
    assertEquals("甲", Files.readString(file));
  }
}
