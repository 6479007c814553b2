package org.twinscript.bake.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.bake.TestProject;
import org.twinscript.fault.InputException;
import org.twinscript.script.Edition;

/** A site with Hong Kong's edition switched on. */
class EditionsTest {

  private static final String FROM_HANS = "articles/2024/from-hans/";
  private static final String FROM_HANT = "articles/2024/from-hant/";

  private static TestProject project;

  @BeforeAll
  static void bake(@TempDir Path folder) {
    project = new TestProject(folder).setting("site.editions", "zh-Hans, zh-Hant, zh-Hant-HK");
    project.article("from-hans", "2024-03-05", "卫生“说明”", "regions=台湾", "头发里面。\n\n面线和面包。");
    project.write(
        "content/articles/2024/from-hant.md",
        """
        title=衛生說明
        type=article
        status=published
        date=2024-03-06
        script=zh-Hant
        ~~~~~~

        頭髮裡面，吃著「麵線」。
        """);
    assertEquals(List.of(), project.bake());
  }

  @Test
  void writesEachInItsOwnForms() {
    assertTrue(page("zh-hant", FROM_HANS).contains("<h1>衛生「說明」</h1>"));
    assertTrue(page("zh-hant-hk", FROM_HANS).contains("<h1>衞生「説明」</h1>"));
    assertTrue(page("zh-hant-hk", FROM_HANS).contains(">頭髮裏面。<"));
  }

  @Test
  void leavesTraditionalAsWrittenButForHongKong() {
    assertTrue(page("zh-hant", FROM_HANT).contains(">頭髮裡面，吃著「麵線」。<"));
    assertTrue(page("zh-hant-hk", FROM_HANT).contains(">頭髮裏面，吃着「麪線」。<"));
    assertTrue(page("zh-hans", FROM_HANT).contains(">头发里面，吃着“面线”。<"));
  }

  @Test
  void saysHowEachTextCameAbout() {
    assertTrue(page("zh-hant", FROM_HANT).contains("本文原為繁體，未經轉換。</p>"));
    assertTrue(
        page("zh-hant-hk", FROM_HANT)
            .contains("本文原為繁體，本頁只改用香港字形。 <a href=\"../../../../zh-hant/" + FROM_HANT + "\""));
  }

  @Test
  void writesRegionsInItsForms() {
    assertTrue(page("zh-hant", "regions/").contains(">臺灣<"));
    assertTrue(page("zh-hant-hk", "regions/").contains(">台灣<"));
  }

  @Test
  void offersEveryOtherEditionOnEachPage() {
    String page = page("zh-hant-hk", FROM_HANS);
    assertTrue(page.contains("<html lang=\"zh-Hant-HK\">"));
    assertTrue(page.contains("<span class=\"seal\" aria-current=\"true\" lang=\"zh-Hant-HK\">港<"));
    assertTrue(page.contains("href=\"../../../../zh-hans/" + FROM_HANS + "\" lang=\"zh-Hans\""));
    assertTrue(page.contains("href=\"../../../../zh-hant/" + FROM_HANS + "\" lang=\"zh-Hant\""));
  }

  @Test
  void namesAllAlternatesOnAllOfThem() {
    for (Edition edition : Edition.values()) {
      String page = page(edition.segment(), FROM_HANS);
      for (Edition other : Edition.values()) {
        String address = "https://example.org/" + other.segment() + "/" + FROM_HANS;
        assertTrue(page.contains("hreflang=\"" + other.tag() + "\" href=\"" + address + "\""));
        assertTrue(project.read("sitemap.xml").contains("<loc>" + address + "</loc>"));
      }
    }
  }

  @Test
  void hasAFeedAndADoorForEach() {
    assertTrue(project.read("zh-hant-hk/feed.xml").contains("xml:lang=\"zh-Hant-HK\""));
    assertTrue(project.read("index.html").contains("data-script=\"zh-Hant-HK\""));
    assertTrue(project.read("404.html").contains("/zh-hant-hk/"));
  }

  @Test
  void markTheirReadersWordsOnThePagesOfConvertedArticlesWhereTheSiteAsks(@TempDir Path folder) {
    TestProject marked =
        new TestProject(folder)
            .setting("site.editions", "zh-Hans, zh-Hant, zh-Hant-HK")
            .setting("site.glossary", "on")
            .article("soft", "2024-03-05", "软件", "", "用软件检查内存。");
    assertEquals(List.of(), marked.bake());
    String path = "/articles/2024/soft/index.html";
    assertTrue(marked.read("zh-hant" + path).contains(">（軟體）</small>"));
    assertTrue(marked.read("zh-hant-hk" + path).contains(">（記憶體）</small>"));
    assertFalse(marked.read("zh-hant-hk" + path).contains("（軟體）"));
    assertFalse(marked.read("zh-hans" + path).contains("<small"));
    assertFalse(marked.read("zh-hant/feed.xml").contains("（軟體）"));
  }

  @Test
  void areTwoWhereNothingIsSaid() {
    Editions twins = Editions.of(Path.of("jbake.properties"), List.of("zh-Hant", "zh-Hans"));
    assertEquals(Editions.twins(), twins);
    assertFalse(twins.all().contains(Edition.HANT_HK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zh-Hans", "zh-Hant-HK", "zh-Hans, zh-Hant, zh-Hant-TW", "zh"})
  void refuseWhatNoSiteCanBe(String tags) {
    Path file = Path.of("jbake.properties");
    String sentence =
        assertThrows(InputException.class, () -> Editions.of(file, List.of(tags.split(", "))))
            .getMessage();
    assertTrue(sentence.endsWith("Write zh-Hans, zh-Hant or zh-Hans, zh-Hant, zh-Hant-HK."));
  }

  private static String page(String segment, String path) {
    return project.read(segment + "/" + path + "index.html");
  }
}
