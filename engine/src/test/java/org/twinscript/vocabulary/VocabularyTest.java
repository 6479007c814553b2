package org.twinscript.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the project's own tables hold. */
class VocabularyTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("../vocabulary"));

  @ParameterizedTest
  @ValueSource(strings = {Facet.REGION, Facet.THEME})
  void findsEveryTermByItsKeyAndByItsCode(String facet) {
    for (Term term : VOCABULARY.terms(facet)) {
      assertEquals(Optional.of(term), VOCABULARY.find(facet, term.key()));
      assertEquals(Optional.of(term), VOCABULARY.find(facet, term.code()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Facet.REGION, Facet.THEME})
  void givesEveryTermAnAddressOfItsOwn(String facet) {
    Set<String> paths = new HashSet<>();
    for (Term term : VOCABULARY.terms(facet)) {
      String path = VOCABULARY.path(term);
      assertTrue(path.matches("[a-z0-9-]+(/[a-z0-9-]+){0,3}"), path);
      assertTrue(paths.add(path), path);
    }
  }

  @Test
  void coversTheWholeTree() {
    assertEquals(34, provinces());
    assertTrue(VOCABULARY.terms(Facet.REGION).size() > 3200);
    int themes = VOCABULARY.terms(Facet.THEME).size();
    assertTrue(themes >= 25 && themes <= 32, "themes: " + themes);
  }

  private static long provinces() {
    return VOCABULARY.terms(Facet.REGION).stream()
        .filter(term -> term.code().matches("\\d\\d0000"))
        .count();
  }

  @ParameterizedTest
  @CsvSource({
    "越秀区, guangdong/guangzhou/yuexiu",
    "长宁区, shanghai/changning",
    "长宁县, sichuan/yibin/changning",
    "仙桃市, hubei/xiantao",
    "临夏市, gansu/linxia/linxia-shi",
    "油尖旺区, hong-kong/yau-tsim-mong",
    "台北市, taiwan/taipei",
    "松山湖, guangdong/dongguan/songshanhu",
    "粤港澳大湾区, greater-bay-area",
  })
  void writesTheAddressFromTheTopDown(String key, String path) {
    assertEquals(path, VOCABULARY.path(region(key)));
  }

  @Test
  void listsAncestorsTopFirstAndChildrenInTableOrder() {
    assertEquals(List.of(region("广东省"), region("广州市")), VOCABULARY.ancestors(region("越秀区")));
    assertEquals("荔湾区", VOCABULARY.children(region("广州市")).get(0).key());
    assertTrue(VOCABULARY.roots(Facet.REGION).contains(region("京津冀")));
  }

  @Test
  void asksForAnAncestorWhereANameIsShared() {
    assertEquals(Optional.empty(), VOCABULARY.find(Facet.REGION, "鼓楼区"));
    assertEquals(
        List.of("南京市/鼓楼区", "徐州市/鼓楼区", "福州市/鼓楼区", "开封市/鼓楼区"),
        VOCABULARY.named(Facet.REGION, "鼓楼区").stream().map(Term::key).toList());
    assertEquals("350102", region("福州市/鼓楼区").code());
  }

  @Test
  void findsByATraditionalNameToo() {
    assertEquals(region("长宁区"), region("長寧區"));
    assertEquals("中医药", VOCABULARY.find(Facet.THEME, "中醫藥").orElseThrow().key());
  }

  @ParameterizedTest
  @CsvSource({
    "江苏省/大丰区, 大丰区",
    "盐城市/大丰区, 大丰区",
    "江苏省/盐城市/大丰区, 大丰区",
    "江蘇省/南京市/鼓樓區, 南京市/鼓楼区",
  })
  void acceptsMoreAncestorsThanAKeyNeeds(String text, String key) {
    assertEquals(region(key), region(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/鼓楼区", "江苏省/", "江苏省/鼓楼区", "浙江省/大丰区", "没有这个县"})
  void findsNothingForAnythingElse(String text) {
    assertEquals(Optional.empty(), VOCABULARY.find(Facet.REGION, text));
  }

  private static Term region(String text) {
    return VOCABULARY.find(Facet.REGION, text).orElseThrow(() -> new AssertionError(text));
  }
}
