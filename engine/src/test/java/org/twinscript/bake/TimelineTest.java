package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chart of years is drawn where it says more than the list beside it. */
class TimelineTest {

  @ParameterizedTest
  @CsvSource({
    "'2021, 2022, 2024', 0",
    "'2021, 2021', 0",
    "'2021, 2021, 2022', 1",
    "'2022, 2021, 2022, 2024', 1"
  })
  void barsOfOneAreLeftOut(String years, int charts, @TempDir Path folder) {
    TestProject project = new TestProject(folder);
    List<String> each = Stream.of(years.split(", ")).toList();
    for (int i = 0; i < each.size(); i++) {
      project.article("a" + i, each.get(i) + "-03-05", "题" + i, "regions=长宁区", "文。");
    }
    assertEquals(List.of(), project.bake());
    assertEquals(
        charts, Jsoup.parse(project.read("zh-hans/years/index.html")).select(".timeline").size());
  }
}
