package org.twinscript.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestLagTest {

  private static final FileTime LATER = FileTime.fromMillis(4_000_000_000_000L);

  @TempDir private Path content;
  private Path a;
  private Path b;

  @BeforeEach
  void makeAManifest() throws IOException {
    a = Files.writeString(content.resolve("a.md"), "甲");
    b = Files.writeString(content.resolve("b.md"), "乙");
    Manifest manifest = Manifest.read(content);
    manifest.put("a.md", Digests.sha256(a));
    manifest.put("b.md", Digests.sha256(b));
    manifest.save();
  }

  @Test
  void countsChangedNewAndMissingFiles() throws IOException {
    Files.writeString(a, "改过");
    Files.setLastModifiedTime(a, LATER);
    Files.delete(b);
    Path c = Files.writeString(content.resolve("c.md"), "丙");
    assertEquals(new ManifestLag(1, 1, 1), ManifestLag.of(content, List.of(a, c)));
  }

  @Test
  void isNotDeceivedByATime() throws IOException {
    Files.setLastModifiedTime(a, LATER);
    assertFalse(ManifestLag.of(content, List.of(a, b)).isAny());
  }

  @Test
  void isNothingWithoutAManifest() throws IOException {
    Files.delete(content.resolve("manifest"));
    assertFalse(ManifestLag.of(content, List.of(a, b)).isAny());
  }
}
