package org.twinscript.bake.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {

  private static String steps(Pager pager) {
    return pager.steps().stream()
        .map(step -> (step.afterGap() ? "… " : "") + step.number())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "1, 3, 1 2 3",
    "1, 500, 1 2 3 … 500",
    "250, 500, 1 … 248 249 250 251 252 … 500",
    "500, 500, 1 … 498 499 500",
    "4, 7, 1 2 3 4 5 6 7"
  })
  void showsTheEndsAndWhatIsNear(int number, int total, String expected) {
    assertEquals(expected, steps(Pager.of("years/2024/", number, total)));
  }

  @Test
  void theSecondPageLeadsBackToTheListItself() {
    Pager pager = Pager.of("years/2024/", 2, 3);
    assertEquals(Optional.of("years/2024/"), pager.previous());
    assertEquals(Optional.of("years/2024/page/3/"), pager.next());
  }

  @Test
  void anEmptyListHasOnePage() {
    List<ListPage> leaves = ListPage.cut("themes/x/", List.of(), 20);
    assertEquals(List.of("themes/x/"), leaves.stream().map(ListPage::path).toList());
  }
}
