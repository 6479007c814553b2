package org.twinscript.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);

  @TempDir private Path content;

  @Test
  void isSortedByPathAsGitShowsIt() throws IOException {
    Manifest manifest = Manifest.read(content);
    manifest.put("pages/about.md", A);
    manifest.put("articles/2024/b.md", B);
    manifest.put("articles/2024/a.md", A);
    manifest.remove("ledgers/aa/x.json");
    manifest.save();
    List<String> lines = Files.readAllLines(content.resolve("manifest"));
    assertEquals(
        List.of(
            A + "  articles/2024/a.md",
            B + "  articles/2024/b.md",
            "# gone  ledgers/aa/x.json",
            A + "  pages/about.md"),
        lines.subList(1, lines.size()));
  }

  @Test
  void takesEitherRowAfterAMerge() throws IOException {
    write(B + "  b.md\n" + A + "  a.md\n" + B + "  a.md\n# gone  b.md\n");
    Manifest manifest = Manifest.read(content);
    assertEquals(Set.of(A, B), manifest.digests("a.md"));
    assertFalse(manifest.isGone("b.md"));
  }

  @Test
  void remembersWhatWasTakenOutOnPurpose() {
    Manifest manifest = Manifest.read(content);
    manifest.put("ledgers/aa/x.json", A);
    manifest.remove("ledgers/aa/x.json");
    manifest.save();
    assertTrue(Manifest.read(content).isGone("ledgers/aa/x.json"));
    manifest.put("ledgers/aa/x.json", B);
    manifest.save();
    assertFalse(Manifest.read(content).isGone("ledgers/aa/x.json"));
  }

  @Test
  void namesTheLineOfARowThatIsNone() throws IOException {
    write(A + "  a.md\n<<<<<<< HEAD\n" + B + "  b.md\n");
    Manifest manifest = Manifest.read(content);
    assertEquals(Set.of("a.md", "b.md"), manifest.paths());
    assertTrue(manifest.faults().get(0).getMessage().contains("manifest:2: is no row"));
  }

  @Test
  void aByteThatIsNoTextSpoilsOneRowOnly() throws IOException {
    byte[] bytes = (A + "  a.md\n" + B + "  b.md\n").getBytes("UTF-8");
    bytes[3] = (byte) 0xFF;
    Files.write(content.resolve("manifest"), bytes);
    Manifest manifest = Manifest.read(content);
    assertEquals(Set.of("b.md"), manifest.paths());
    assertEquals(1, manifest.faults().size());
  }

  private void write(String text) throws IOException {
    Files.writeString(content.resolve("manifest"), text);
  }
}
