package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinscript.article.Article;

/** What is timed is the work it is said to be. */
class StageBenchmarkTest {

  private final StageBenchmark benchmark = new StageBenchmark();

  @BeforeEach
  void begin() throws IOException {
    benchmark.prepare();
  }

  @AfterEach
  void end() {
    benchmark.close();
  }

  @Test
  void articlePassesEveryStage() {
    Article article = (Article) benchmark.parse();
    assertTrue(benchmark.markdown().contains("<h2"), "no heading");
    assertNotEquals(benchmark.markdown(), benchmark.convert());
    String page = new String(benchmark.render(), StandardCharsets.UTF_8);
    assertTrue(page.contains("lang=\"zh-Hant\"") && page.contains(article.id().value()), page);
  }
}
