package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import may be killed at any moment; running it again ends where one run would have ended. */
class KilledImportTest {

  private static final int PAGES = 150;

  private static final int STRETCHES = 4;

  /** Pages may share a title, so that ids depend on the order in which they are written. */
  private static final String PAGE =
      """
      某地第%d批社區衛(wèi)生服務(wù)中心延長(cháng)門診時間

      時間 : 2024-05-06 來源 : 某某日報

      廣州市的社區衛(wèi)生服務(wù)中心從%d日起延長(cháng)門診時間,居民下班以后也能看病。

      衛(wèi)生健康部門說,這項服務(wù)覆蓋全市,老人和兒童優(yōu)先,家庭醫(yī)生負責預約,藥學(xué)服務(wù)同時開設(shè)。
      """;

  @TempDir private Path folder;
  private Path raw;
  private Path content;

  @BeforeEach
  void makePages() throws IOException {
    raw = Files.createDirectory(folder.resolve("raw"));
    content = folder.resolve("content");
    for (int i = 0; i < PAGES; i++) {
      Files.writeString(raw.resolve("page-%03d.txt".formatted(i)), PAGE.formatted(i / 3, i));
    }
  }

  /**
   * Killed again and again, each time somewhere in the next stretch of articles and at any step of
   * one. The moments differ from run to run; a failure names the seed, not the moment, as that
   * hangs on the machine too.
   */
  @Test
  void endsAsIfItHadNeverBeenKilled() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int kills = 0;
    for (int stretch = 0; stretch < STRETCHES; stretch++) {
      int stop = stretch * PAGES / STRETCHES + random.nextInt(PAGES / STRETCHES);
      kills += importUntil(stop, random) ? 1 : 0;
    }
    assertTrue(kills > 1, "only " + kills + " of the imports were killed, seed " + seed);
    assertEquals(0, Run.of("import", "--content", content, raw).exit());
    assertEquals(uninterrupted(), files(content), "seed " + seed);
  }

  /** Whether the import was still at work when it was killed. */
  private boolean importUntil(int articles, Random random) throws Exception {
    Process importing = Run.start("import", "--content", content, raw);
    while (importing.isAlive() && written() <= articles) {
      Thread.onSpinWait();
    }
    Thread.sleep(0, random.nextInt(999_999));
    boolean atWork = importing.isAlive();
    importing.destroyForcibly().waitFor();
    return atWork;
  }

  @Test
  void completesALedgerWithoutItsArticle() throws IOException {
    Map<String, String> whole = uninterrupted();
    assertEquals(0, Run.of("import", "--content", content, raw).exit());
    Path article = content.resolve("articles/2024").resolve(lastArticle());
    Files.delete(article);
    Files.delete(content.resolve("manifest"));
    Files.writeString(article.resolveSibling("." + article.getFileName() + ".tmp"), "title=某地");
    assertEquals(0, Run.of("import", "--content", content, raw).exit());
    assertEquals(whole, files(content));
  }

  private Map<String, String> uninterrupted() throws IOException {
    Path other = folder.resolve("uninterrupted");
    assertEquals(0, Run.of("import", "--content", other, raw).exit());
    Map<String, String> files = files(other);
    assertEquals(2 * PAGES + 3, files.size());
    assertFalse(files.keySet().stream().anyMatch(name -> name.endsWith(".tmp")));
    return files;
  }

  private String lastArticle() throws IOException {
    try (Stream<Path> files = Files.list(content.resolve("articles/2024"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().get(PAGES - 1);
    }
  }

  private long written() {
    String[] names = content.resolve("articles/2024").toFile().list();
    return names == null ? 0 : Stream.of(names).filter(name -> name.endsWith(".md")).count();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
