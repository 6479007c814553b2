package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole pages, byte for byte. After a wanted change of the templates record them anew and read the
 * difference: {@code mvn -f engine verify -Dtest=GoldenPagesTest -Dgolden.record=true}.
 */
class GoldenPagesTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "bake", "golden");

  private static TestProject project;

  @BeforeAll
  static void bake(@TempDir Path folder) {
    project = new TestProject(folder).setting("site.editions", "zh-Hans, zh-Hant, zh-Hant-HK");
    project.article(
        "clinic-hours",
        "2024-03-05",
        "门诊开放“时间”",
        """
        source=长宁区卫生健康委员会
        regions=长宁区
        themes=疫苗接种
        raw-sha256=%s
        repairs=gloss:3\
        """
            .formatted("0123456789abcdef".repeat(4)),
        "头发里面。\n\n## 时间\n\n每周一<开放>。");
    assertEquals(List.of(), project.bake());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zh-hans/articles/2024/clinic-hours/index.html",
        "zh-hant/articles/2024/clinic-hours/index.html",
        "zh-hant/regions/shanghai/changning/index.html",
        "zh-hant-hk/articles/2024/clinic-hours/index.html",
        "zh-hant/feed.xml"
      })
  void staysAsRecorded(String path) throws IOException {
    Path golden = GOLDEN.resolve(path.replace("/index.html", ".html").replace('/', '.'));
    if (Boolean.getBoolean("golden.record")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, project.read(path));
    }
    assertEquals(Files.readString(golden), project.read(path));
  }
}
