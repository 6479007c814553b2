package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.images.TestPictures;

/** Feeds and data of a site of odd titles and full headers, before validators we did not write. */
class ValidatorsTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final String WHOLE =
      """
      author=王小明; A & B <李发>
      translator=韩梅
      series=口岸见闻
      part=3
      source=某某日报; 某某出版社
      source-url=https://example.org/a?b=1&c=2; https://example.com/%E7%94%B2
      archived=; https://example.net/web/b @ 2024-06-02
      licence=CC BY-SA 4.0
      place=外滩 @ 31.2397,121.4900
      regions=上海市
      themes=疫苗接种
      added=2026-11-20
      updated=2026-11-27\
      """;

  private static Map<String, String> files;

  @BeforeAll
  static void bake(@TempDir Path folder) throws IOException {
    TestProject project = HostileSite.bake(folder);
    Path picture = folder.resolve("content/articles/2024/whole/大厅.png");
    Files.createDirectories(picture.getParent());
    Files.write(picture, TestPictures.plain("png", 40, 30));
    project.article(
        "whole",
        "2024-05/2024-06",
        "见闻",
        WHOLE,
        "见[关于](/about/)[^1]。\n\n![大厅](大厅.png \"图\")\n\n## 小节\n\n|甲|乙|\n|-|-|\n|一|二|\n\n[^1]: 注。");
    List<String> dates = List.of("1997~", "199X", "2024-22", "2024-05", "2023-12/..", "1997?/1998");
    for (int at = 0; at < dates.size(); at++) {
      project.article("date-" + at, dates.get(at), "某日", "", "正文。");
    }
    assertEquals(List.of(), project.bake());
    files = project.files();
  }

  private static Stream<Map.Entry<String, String>> named(String suffix) {
    return files.entrySet().stream().filter(file -> file.getKey().endsWith(suffix));
  }

  /** What is found in all files of a name, by file; there are many of them. */
  private static Map<String, List<String>> findings(String suffix, Validator validator)
      throws Exception {
    Map<String, List<String>> found = new TreeMap<>();
    int count = 0;
    for (Map.Entry<String, String> file : named(suffix).toList()) {
      count++;
      List<String> wrong = validator.findings(file.getValue());
      if (!wrong.isEmpty()) {
        found.put(file.getKey(), wrong);
      }
    }
    assertFalse(count == 0, suffix);
    return found;
  }

  private interface Validator {
    List<String> findings(String text) throws Exception;
  }

  @Test
  void everyAtomFeedFollowsItsRfc() throws Exception {
    assertEquals(Map.of(), findings("feed.xml", Validators::atom));
  }

  @Test
  void everyJsonFeedFollowsItsSchema() throws Exception {
    assertEquals(Map.of(), findings("feed.json", Validators::jsonFeed));
  }

  @Test
  void theDataPackageFollowsItsProfile() throws Exception {
    assertEquals(Map.of(), findings("data/datapackage.json", Validators::dataPackage));
  }

  @Test
  void aCitationProcessorKnowsEveryFieldOfCslJson() throws Exception {
    int count = 0;
    for (Map.Entry<String, String> page : named("/index.html").toList()) {
      for (Element format : Jsoup.parse(page.getValue()).select(".cite pre")) {
        if (format.text().startsWith("[{")) {
          count++;
          JsonNode written = JSON.readTree(format.wholeText()).get(0);
          JsonNode read = Validators.csl(format.wholeText());
          assertEquals(values(written), values(read), page.getKey());
        }
      }
    }
    assertEquals(2 * (HostileSite.TITLES.size() + 8), count);
  }

  /** Every value by its place; whether a number is written as a text is the processor's affair. */
  private static Map<String, String> values(JsonNode node) {
    Map<String, String> values = new TreeMap<>();
    if (node.isValueNode()) {
      values.put("", node.asText());
    }
    node.properties()
        .forEach(
            field ->
                values(field.getValue())
                    .forEach((place, value) -> values.put(field.getKey() + "/" + place, value)));
    for (int at = 0; node.isArray() && at < node.size(); at++) {
      int index = at;
      values(node.get(at)).forEach((place, value) -> values.put(index + "/" + place, value));
    }
    return values;
  }

  @Test
  void theValidatorsFindFaults() throws Exception {
    String atom = files.get("zh-hans/feed.xml");
    assertFalse(Validators.atom(atom.replaceFirst("<updated>.*?</updated>", "")).isEmpty());
    assertFalse(Validators.atom(atom.replaceFirst("<updated>[^<]*", "<updated>2024")).isEmpty());
    String feed = files.get("zh-hans/feed.json");
    assertFalse(Validators.jsonFeed(feed.replace("\"title\"", "\"name\"")).isEmpty());
    assertFalse(Validators.jsonFeed(feed.replace("https://example.org/zh", "a b")).isEmpty());
    String description = files.get("data/datapackage.json");
    assertFalse(Validators.dataPackage(description.replace("resources", "files")).isEmpty());
    String item = "[{\"id\":\"a\",\"type\":\"webpage\",\"colour\":\"red\"}]";
    assertFalse(Validators.csl(item).has("colour"));
  }
}
