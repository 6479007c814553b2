package org.twinscript.bake.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.HostileSite;
import org.twinscript.bake.TestProject;

/** The files for those who count, compare or harvest, read by programs that did not write them. */
class DownloadsTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static TestProject project;
  private static List<String> header;
  private static Map<String, CSVRecord> rows;
  private static JsonNode articles;

  @BeforeAll
  static void bake(@TempDir Path folder) throws Exception {
    project = HostileSite.bake(folder);
    articles = JSON.readTree(project.read("data/articles.json"));
    String csv = project.read("data/articles.csv");
    assertEquals('\ufeff', csv.charAt(0));
    try (var table =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .build()
            .parse(new StringReader(csv.substring(1)))) {
      header = table.getHeaderNames();
      rows = new TreeMap<>();
      table.forEach(row -> rows.put(row.get("id"), row));
    }
  }

  private static JsonNode article(String id) {
    for (JsonNode article : articles) {
      if (article.get("id").textValue().equals(id)) {
        return article;
      }
    }
    throw new AssertionError("no article " + id);
  }

  @Test
  void csvGivesTheTitlesBackSaveThatFormulasDoNotRun() {
    HostileSite.TITLES.forEach(
        (id, title) -> {
          String expected = List.of("formula", "wide").contains(id) ? "'" + title : title;
          assertEquals(expected, rows.get(id).get("title_hans"));
        });
    rows.values().forEach(row -> assertEquals(header.size(), row.size()));
  }

  /** A spreadsheet needs the mark, and a program that a data package leads to trips over it. */
  @Test
  void theDataPackageNamesTheTableWithoutAByteOrderMark() throws Exception {
    JsonNode table = JSON.readTree(project.read("data/datapackage.json")).at("/resources/0");
    String plain = project.read("data/" + table.get("path").textValue());
    assertEquals(project.read("data/articles.csv"), '\ufeff' + plain);
    assertEquals("utf-8", table.get("encoding").textValue());
  }

  @Test
  void csvJoinsLists() {
    assertEquals("gloss:3;mark:1", rows.get(HostileSite.UNDATED).get("repairs"));
    assertEquals("310105", rows.get("plain").get("region_codes"));
    assertEquals("長寧區", rows.get("plain").get("regions_hant"));
  }

  @Test
  void jsonGivesTheTitlesBack() {
    HostileSite.TITLES.forEach(
        (id, title) -> assertEquals(title, article(id).get("title_hans").textValue()));
    assertEquals("長寧區門診時間", article("plain").get("title_hant").textValue());
    assertEquals("这里有头发。", Jsoup.parse(undated("zh-hans")).select("#p1").text());
    assertEquals("這裡有頭髮。", article(HostileSite.UNDATED).get("text").textValue().strip());
  }

  private static String undated(String segment) {
    return project.read(segment + "/articles/undated/" + HostileSite.UNDATED + "/index.html");
  }

  @Test
  void whatIsNotKnownIsEmptyInCsvAndAbsentInJson() {
    assertEquals("", rows.get(HostileSite.UNDATED).get("date"));
    assertFalse(article(HostileSite.UNDATED).has("date"));
    assertFalse(article("plain").has("raw_sha256"));
  }

  @Test
  void theDataPackageDescribesTheFilesAsTheyAre() throws Exception {
    JsonNode description = JSON.readTree(project.read("data/datapackage.json"));
    assertEquals(2, description.get("resources").size());
    for (JsonNode resource : description.get("resources")) {
      byte[] bytes =
          Files.readAllBytes(
              project.output().resolve("data").resolve(resource.get("path").textValue()));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertEquals(bytes.length, resource.get("bytes").intValue());
      assertEquals("sha256:" + HexFormat.of().formatHex(digest), resource.get("hash").textValue());
    }
  }

  @Test
  void theDataPackageNamesEveryFieldInOrder() throws Exception {
    JsonNode resources = JSON.readTree(project.read("data/datapackage.json")).get("resources");
    assertEquals(header, resources.at("/0/schema/fields").findValuesAsText("name"));
    List<String> members = resources.at("/1/schema/fields").findValuesAsText("name");
    articles.forEach(
        article ->
            article
                .fieldNames()
                .forEachRemaining(name -> assertTrue(members.contains(name), name)));
  }

  @Test
  void theStaticRepositoryFollowsItsSchema() throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(DownloadsTest.class.getResource("/bake/oai/static-repository.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(project.read("data/oai.xml"))));
  }

  @Test
  void theStaticRepositoryHoldsEveryArticleInBothScripts() {
    Document repository = Jsoup.parse(project.read("data/oai.xml"), Parser.xmlParser());
    Map<String, String> titles = new TreeMap<>();
    for (Element record : repository.select("oai|record")) {
      assertEquals(2, record.select("dc|title").size());
      String id = record.select("oai|identifier").text().replace("oai:example.org:", "");
      titles.put(id, record.select("dc|title[xml:lang=zh-Hans]").text());
    }
    Map<String, String> expected = new TreeMap<>(HostileSite.TITLES);
    expected.put(HostileSite.UNDATED, "旧页");
    assertEquals(expected, titles);
  }

  @Test
  void anArchiveWithoutAnAddressOffersNothingToHarvesters(@TempDir Path folder) {
    TestProject silent = new TestProject(folder).setting("archive.email", "");
    silent.article("note", "2024-03-05", "一则", "source=卫生局", "正文。");
    assertEquals(List.of(), silent.bake());
    assertFalse(silent.files().containsKey("data/oai.xml"));
    assertFalse(silent.read("zh-hans/data/index.html").contains("oai.xml"));
  }
}
