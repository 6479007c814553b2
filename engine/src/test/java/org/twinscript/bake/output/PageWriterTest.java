package org.twinscript.bake.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.Workers;
import org.twinscript.fault.InputException;

class PageWriterTest {

  @TempDir private Path folder;

  private PageWriter writer(Path root) {
    Path site = folder.resolve("last");
    OutputCache memory = new OutputCache(site, OutputManifest.none(), new Fingerprint(1, 1));
    return new PageWriter(new StagedFirstSite(site, root), memory);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.html",
        "regions/../../evil.html",
        "/etc/evil",
        "regions//index.html",
        "regions/./index.html",
        "regions\\evil.html",
        "regions/广州/index.html",
        "regions/a b/index.html",
        ".hidden",
        ""
      })
  void writesNowhereElse(String path) {
    Path root = folder.resolve("site");
    PageWriter writer = writer(root);
    assertThrows(InputException.class, () -> writer.write(path, "evil"));
    assertTrue(Files.notExists(root));
    assertTrue(Files.notExists(folder.resolve("evil.html")));
  }

  @Test
  void writesUtf8AndMakesFolders() throws Exception {
    writer(folder).write("zh-hans/regions/index.html", "地区");
    assertEquals("地区", Files.readString(folder.resolve("zh-hans/regions/index.html")));
  }

  /** Each folder is new to all threads, which come to it at the same moment. */
  @Test
  void writesIntoANewFolderFromManyThreads() {
    PageWriter writer = writer(folder);
    int threads = 8;
    CyclicBarrier start = new CyclicBarrier(threads);
    try (Workers workers = new Workers(threads)) {
      List<Integer> names = IntStream.range(0, threads).boxed().toList();
      workers.map(names, name -> writeEverywhere(writer, name, start));
    }
    assertTrue(Files.exists(folder.resolve("f199/a/b/7.html")));
  }

  private static int writeEverywhere(PageWriter writer, int name, CyclicBarrier start) {
    for (int i = 0; i < 200; i++) {
      try {
        start.await(1, TimeUnit.MINUTES);
      } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
        throw new IllegalStateException("another thread has failed", e);
      }
      writer.write("f" + i + "/a/b/" + name + ".html", "x");
    }
    return name;
  }

  @Test
  void neverWritesAPageTwice() {
    PageWriter writer = writer(folder);
    writer.write("index.html", "one");
    assertThrows(InputException.class, () -> writer.write("index.html", "other"));
  }

  @Test
  void namesTheFileThatCannotBeWritten() throws Exception {
    Files.writeString(folder.resolve("zh-hans"), "a file where a folder should be");
    PageWriter writer = writer(folder);
    InputException fault =
        assertThrows(InputException.class, () -> writer.write("zh-hans/index.html", "x"));
    assertTrue(fault.getMessage().contains("zh-hans/index.html: cannot be written"));
  }
}
