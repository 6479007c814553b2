package org.twinscript.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

  private static SearchQuery parse(String text) {
    return SearchQuery.parse(
        text,
        SearchFoldTest.FOLD,
        name ->
            SearchFoldTest.FOLD.fold(name).equals("地区") ? Optional.of("region") : Optional.empty());
  }

  private static String shown(SearchQuery query) {
    String terms =
        query.terms().stream()
            .map(term -> (term.excluded() ? "-" : "") + (term.quoted() ? "\"" : "") + term.folded())
            .collect(Collectors.joining(" "));
    String filters =
        query.filters().stream()
            .map(each -> " " + (each.excluded() ? "-" : "") + each.facet() + "=" + each.value())
            .collect(Collectors.joining());
    return terms + filters;
  }

  @ParameterizedTest
  @CsvSource({
    "'醫院　聯盟', 医院 联盟",
    "'服务，要求', 服务要求",
    "'“醫院 聯盟” 广州', '\"医院联盟 广州'",
    "'「醫院」', '\"医院'",
    "'\"没有结尾', '\"没有结尾'",
    "'医院 -试点 －\"社区\"', '医院 -试点 -\"社区'",
    "'地區：廣州 医院', '医院 region=廣州'",
    "'-地区:广州', ' -region=广州'",
    "'比例:3 地区: 医院', 比例3 地区 医院",
    "'医院 医院 醫院', '医院 医院'",
    "'- — 《》', ''",
    "'-社区\"医院', '-社区医院'",
    "'地区::广州 ：广州', '广州 region=:广州'",
    "'\u202E医\u0000院\u202C', 医 院",
    "'covid-19', covid19"
  })
  void readsWhatWasTyped(String typed, String read) {
    assertEquals(read, shown(parse(typed)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "　",
        "\"",
        "“”",
        "-",
        "--",
        "\uD83D",
        "😀",
        "()[]{}*+?^$|\\/.",
        "\u0000\u001B",
        "\u202E\u2067",
        "-\"",
        "－「」",
        "：，"
      })
  void nothingIsLookedForWhereNothingCounts(String typed) {
    assertTrue(parse(typed).isEmpty());
  }

  @Test
  void longOnesAreReadInOneGo() {
    assertEquals(10_000, parse("医".repeat(10_000)).terms().get(0).folded().length());
    assertEquals(2, parse("医 院 ".repeat(5_000)).terms().size());
    assertEquals(1, parse("\"".repeat(9_999) + "医").terms().size());
  }
}
