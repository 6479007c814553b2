package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chart of years is drawn where it says more than the list beside it. */
class TimelineTest {

  /** Four figures of eleven units, and a gap that is seen. */
  private static final int WIDTH_OF_A_YEAR = 30;

  @ParameterizedTest
  @CsvSource({
    "'2021, 2022, 2024', 0",
    "'2021, 2021', 0",
    "'2021, 2021, 2022', 1",
    "'2022, 2021, 2022, 2024', 1"
  })
  void barsOfOneAreLeftOut(String years, int charts, @TempDir Path folder) {
    assertEquals(charts, charts(years, folder).size());
  }

  @ParameterizedTest
  @CsvSource({
    "'2023, 2023, 2024', 2",
    "'2018, 2018, 2024', 7",
    "'2017, 2017, 2024', 8",
    "'2016, 2016, 2024', 9",
    "'1949, 1949, 2024', 8",
    "'1601, 1601, 2024', 8"
  })
  void yearsBelowTheBarsStandApart(String years, int labels, @TempDir Path folder) {
    List<Integer> middles =
        charts(years, folder).select("text[y=114]").stream()
            .map(label -> Integer.valueOf(label.attr("x")))
            .toList();
    assertEquals(labels, middles.size(), middles::toString);
    for (int i = 1; i < middles.size(); i++) {
      assertTrue(middles.get(i) - middles.get(i - 1) >= WIDTH_OF_A_YEAR, middles::toString);
    }
  }

  private static Elements charts(String years, Path folder) {
    TestProject project = new TestProject(folder);
    List<String> each = Stream.of(years.split(", ")).toList();
    for (int i = 0; i < each.size(); i++) {
      project.article("a" + i, each.get(i) + "-03-05", "题" + i, "regions=长宁区", "文。");
    }
    assertEquals(List.of(), project.bake());
    return Jsoup.parse(project.read("zh-hans/years/index.html")).select(".timeline");
  }
}
