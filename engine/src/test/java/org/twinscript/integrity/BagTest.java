package org.twinscript.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.content.Digests;
import org.twinscript.fault.InputException;

class BagTest {

  @TempDir private Path folder;
  private Path content;
  private Path bag;

  @BeforeEach
  void makeAnArchive() throws IOException {
    content = folder.resolve("content");
    bag = folder.resolve("bag");
    Files.createDirectories(content.resolve("articles/2024/a"));
    Files.writeString(content.resolve("articles/2024/a.md"), "title=甲\n");
    Files.writeString(content.resolve("articles/2024/a/50%.jpg"), "图");
    Files.writeString(content.resolve("articles/2024/a.md.new-0123abcd"), "no part of it");
    new Verification(content).takeOver();
  }

  @Test
  void listsEveryFileAndEveryList() throws IOException {
    new Bag(content).write(bag);
    List<String> rows = Files.readAllLines(bag.resolve("manifest-sha256.txt"));
    assertEquals(
        List.of("data/articles/2024/a.md", "data/articles/2024/a/50%25.jpg", "data/manifest"),
        rows.stream().map(row -> row.substring(66)).toList());
    for (String row : Files.readAllLines(bag.resolve("tagmanifest-sha256.txt"))) {
      assertEquals(row.substring(0, 64), Digests.sha256(bag.resolve(row.substring(66))));
    }
    assertEquals("Payload-Oxum: " + size() + ".3\n", Files.readString(bag.resolve("bag-info.txt")));
  }

  private long size() throws IOException {
    return Files.size(content.resolve("articles/2024/a.md"))
        + Files.size(content.resolve("articles/2024/a/50%.jpg"))
        + Files.size(content.resolve("manifest"));
  }

  @Test
  void writesOverNothing() throws IOException {
    Files.createDirectory(bag);
    InputException fault = assertThrows(InputException.class, () -> new Bag(content).write(bag));
    assertTrue(fault.getMessage().contains("is there already"), fault.getMessage());
  }

  @Test
  void leavesNoBagThatIsNotWhole() throws IOException {
    Bag read = new Bag(content);
    Files.writeString(content.resolve("articles/2024/a.md"), "title=乙\n");
    assertThrows(InputException.class, () -> read.write(bag));
    assertFalse(Files.exists(bag));
  }
}
