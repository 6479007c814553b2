package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinscript.bake.images.TestPictures;
import org.twinscript.message.Sentence;

/** Pictures and attachments beside an article are on its pages, in both scripts. */
class PicturePagesTest {

  private static final String FLU = "content/articles/2024/flu/";
  private static final int BODY_LINE = 9;

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = new TestProject(folder);
  }

  private void put(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void article(String body) {
    project.article("flu", "2024-03-05", "门诊", "themes=疫苗接种", body);
  }

  private void bake() {
    project.bakeAlone(project.output());
  }

  private Document page(String path) {
    return Jsoup.parse(project.read(path), "https://example.org/" + path);
  }

  private Document page() {
    return page("zh-hant/articles/2024/flu/index.html");
  }

  private Path target(Element element, String attribute) {
    String address = element.absUrl(attribute).replace("https://example.org/", "");
    return project.output().resolve(URLDecoder.decode(address, StandardCharsets.UTF_8));
  }

  private List<String> faults() {
    try {
      bake();
      return List.of();
    } catch (IllegalStateException e) {
      return ((BakeFailure) e.getCause()).sentences().stream().map(Sentence::toString).toList();
    }
  }

  @Test
  void theWordsOfAPictureAreAllOfThem() {
    put(FLU + "photo.png", TestPictures.plain("png", 8, 6));
    article("![见 https://example.org/a_b、**a@b.org**、H~2~O、`c`、&amp;、<x@y.org>](photo.png)");
    bake();
    assertEquals(
        "見 https://example.org/a_b、a@b.org、H2O、c、&、x@y.org",
        page().selectFirst(".body img").attr("alt"));
  }

  @Test
  void aPictureAloneIsAFigure() throws Exception {
    put(FLU + "photo.jpg", TestPictures.fromTelephone(2000, 1000, 6));
    article("开头。\n\n![门诊大厅里的头发](photo.jpg \"图为发放现场\")\n\n结尾。");
    bake();
    Element figure = page().selectFirst(".body > figure");
    Element picture = figure.selectFirst("img");
    assertEquals("門診大廳裡的頭髮", picture.attr("alt"));
    assertEquals("圖為發放現場", figure.selectFirst("figcaption").html());
    assertEquals("800x1600", picture.attr("width") + "x" + picture.attr("height"));
    BufferedImage small = ImageIO.read(target(picture, "src").toFile());
    assertEquals("800x1600", small.getWidth() + "x" + small.getHeight());
    assertEquals(
        List.of("photo-400.jpg 400w", "photo-800.jpg 800w", "photo-1000.jpg 1000w"),
        Stream.of(picture.attr("srcset").split(", "))
            .map(source -> source.replaceFirst(".*/", ""))
            .toList());
    Path original = target(figure.selectFirst("a"), "href");
    assertTrue(original.endsWith("files/2024/flu/photo.jpg"), original.toString());
    assertTrue(
        ImageMetadataReader.readMetadata(original.toFile())
            .getDirectoriesOfType(GpsDirectory.class)
            .isEmpty());
    assertEquals(List.of("p1", "p2"), page().select(".body > p").eachAttr("id"));
    assertTrue(page().select("link[href$=css/files.css]").size() == 1);
  }

  @Test
  void onlyTheFirstIsLoadedAtOnce() {
    put(FLU + "a.png", TestPictures.plain("png", 90, 60));
    put(FLU + "b.png", TestPictures.plain("png", 90, 61));
    article("![甲](a.png)\n\n文字![乙](./b.png)在行中。\n\n![丙](flu/a.png)");
    bake();
    assertEquals(
        List.of("", "lazy", "lazy"),
        page().select(".body img").stream().map(image -> image.attr("loading")).toList());
    assertEquals(2, page().select(".body > figure").size());
    assertEquals("", page().selectFirst(".body img").attr("srcset"));
  }

  @Test
  void severalStandInARowOrInATable() {
    put(FLU + "a.png", TestPictures.plain("png", 90, 60));
    put(FLU + "b.png", TestPictures.plain("png", 90, 61));
    article(
        "![甲](a.png)\n"
            + "![乙](b.png \"图二\")\n\n"
            + "| ![甲](a.png \"一\") | ![乙](b.png) |\n"
            + "|---|---|\n"
            + "| 门诊 | 说明 |");
    bake();
    assertEquals(2, page().select(".body > .pictures > figure").size());
    assertEquals(2, page().select("table th figure img").size());
    assertEquals("一", page().selectFirst("th figcaption").html());
  }

  @Test
  void liesOnceForAllEditions() {
    put(FLU + "photo.jpg", TestPictures.plain("jpeg", 500, 300));
    article("![门诊](photo.jpg)");
    bake();
    assertEquals(
        List.of("files/2024/flu/photo-400.jpg", "files/2024/flu/photo.jpg"),
        project.files().keySet().stream().filter(path -> path.endsWith(".jpg")).toList());
    assertTrue(
        target(page("zh-hans/articles/2024/flu/index.html").selectFirst("figure img"), "src")
            .toFile()
            .isFile());
  }

  @Test
  void sameBytesOfTwoArticlesLieOnce() {
    byte[] bytes = TestPictures.plain("jpeg", 500, 300);
    put(FLU + "photo.jpg", bytes);
    put("content/pages/about/logo.jpg", bytes);
    article("![门诊](photo.jpg)");
    project.write("content/pages/about.md", TestProject.page("关于", "![标志](logo.jpg)"));
    bake();
    assertEquals(
        List.of("files/2024/flu/photo-400.jpg", "files/2024/flu/photo.jpg"),
        project.files().keySet().stream().filter(path -> path.endsWith(".jpg")).toList());
    Element picture = page("zh-hant/about/index.html").selectFirst("figure img");
    assertTrue(target(picture, "src").endsWith("files/2024/flu/photo.jpg"), picture.outerHtml());
  }

  @Test
  void attachmentsTellTypeAndSize() throws Exception {
    put(FLU + "公告 一.pdf", new byte[1_234_567]);
    article("见[附件](公告%20一.pdf)。");
    bake();
    Element link = page().selectFirst(".body a[href$=.pdf]");
    assertEquals("（PDF，1.2 MB）", link.nextElementSibling().text());
    assertEquals(1_234_567, Files.size(target(link, "href")));
  }

  @Test
  void namesWithBlanksStandBetweenAngles() {
    put(FLU + "公告 一.pdf", new byte[9]);
    put(FLU + "大厅 二.png", TestPictures.plain("png", 9, 6));
    article("见[附件](<公告 一.pdf> \"头发\")[^1]。\n\n[^1]: ![大厅](<大厅 二.png>)");
    bake();
    assertEquals("頭髮", page().selectFirst(".body a[href$=.pdf]").attr("title"));
    assertEquals("大廳", page().selectFirst(".notes figure img").attr("alt"));
  }

  @Test
  void theFirstPictureStandsForTheArticle() throws Exception {
    put(FLU + "photo.jpg", TestPictures.plain("jpeg", 2000, 1000));
    article("![门诊](photo.jpg)");
    project.setting("share.pictures", "5");
    bake();
    String large = "https://example.org/files/2024/flu/photo-1600.jpg";
    String small = "https://example.org/files/2024/flu/photo-400.jpg";
    Document page = page();
    assertEquals(large, page.selectFirst("meta[property=og:image]").attr("content"));
    assertEquals("1600", page.selectFirst("meta[property=og:image:width]").attr("content"));
    String record = page.selectFirst("script[type$=ld+json]").data();
    assertEquals(large, new JsonMapper().readTree(record).path("image").asText());
    Element thumbnail = page("zh-hant/index.html").selectFirst(".card > img");
    assertEquals(small, thumbnail.absUrl("src"));
    assertEquals("", thumbnail.attr("alt"));
    String atom = project.read("zh-hant/feed.xml");
    assertTrue(
        atom.contains(
            "<media:content xmlns:media=\"http://search.yahoo.com/mrss/\" url=\""
                + small
                + "\" medium=\"image\""),
        atom);
    String json = project.read("zh-hant/feed.json");
    assertEquals(small, new JsonMapper().readTree(json).at("/items/0/image").asText());
    assertTrue(project.read("data/oai.xml").contains("<dc:relation>" + large), "no relation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "![门诊](phot.jpg)|shows phot.jpg, and no such file lies beside it; did you mean photo.jpg?",
        "![门诊](../flu/photo.jpg)|shows ../flu/photo.jpg, and no such file",
        "![](photo.jpg)|shows a picture and says nothing to those who cannot see it",
        "![门诊](cut.jpg)|names cut.jpg, which is cut short or damaged",
        "[门诊](cut.jpg)|names cut.jpg, which is cut short or damaged",
        "![门诊](bomb.png)|names bomb.png, which has 50,000 × 50,000 pixels",
        "![门诊](text.pdf)|shows text.pdf, which is no picture; link to it",
        "[门诊](none.pdf)|links to \"none.pdf\", and no such file lies beside it",
        "![门诊](https://example.net/a.jpg)|shows a picture of another host,"
            + " https://example.net/a.jpg; put",
        "![门诊](broken.png)|names broken.png, which cannot be read",
      })
  void namesTheLineOfAFault(String line, String fault) {
    byte[] jpeg = TestPictures.plain("jpeg", 90, 60);
    byte[] broken = TestPictures.plain("png", 900, 60);
    broken[60] ^= 0x55;
    Map<String, byte[]> files =
        Map.of(
            "cut.jpg",
            Arrays.copyOf(jpeg, jpeg.length / 2),
            "bomb.png",
            TestPictures.claiming(50_000, 50_000),
            "text.pdf",
            new byte[9],
            "broken.png",
            broken);
    put(FLU + "photo.jpg", jpeg);
    files.entrySet().stream()
        .filter(file -> line.contains(file.getKey()))
        .forEach(file -> put(FLU + file.getKey(), file.getValue()));
    article("开头。\n\n" + line + "\n\n![门诊](photo.jpg)");
    List<String> faults = faults();
    String place = "2024/flu.md:" + (BODY_LINE + 2) + ": " + fault;
    assertTrue(faults.stream().anyMatch(sentence -> sentence.contains(place)), faults.toString());
  }

  @Test
  void otherHostsAreFetchedFromWhereThatIsAllowed() {
    project.setting("pictures.remote", "allow");
    article("![门诊](https://example.net/a/b.jpg \"图\")");
    bake();
    String policy = page().selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.contains("img-src 'self' https://example.net;"), policy);
    assertEquals("https://example.net/a/b.jpg", page().selectFirst("figure img").attr("src"));
    String other =
        page("zh-hant/index.html")
            .selectFirst("meta[http-equiv=Content-Security-Policy]")
            .attr("content");
    assertFalse(other.contains("example.net"), other);
  }

  @Test
  void aDraftPublishesNothing() {
    put(FLU + "photo.jpg", TestPictures.plain("jpeg", 500, 300));
    article("![门诊](photo.jpg)");
    project.edit("content/articles/2024/flu.md", "status=published", "status=draft");
    bake();
    assertTrue(project.files().keySet().stream().noneMatch(path -> path.startsWith("files/")));
  }
}
