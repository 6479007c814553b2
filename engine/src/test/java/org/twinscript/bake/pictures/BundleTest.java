package org.twinscript.bake.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.bake.images.TestPictures;
import org.twinscript.message.Sentence;

/** What lies beside a document is found by its name, and what cannot be published says why. */
class BundleTest {

  @TempDir private Path content;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(content.resolve("articles/2024/flu"));
  }

  private void put(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private DocumentFiles files() throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      Bundle bundle = new BundleMemory(content, Map.of()).read(found.sorted().toList());
      return DocumentFiles.of(content.resolve("articles/2024/flu.md"), bundle, "2024/flu/");
    }
  }

  private String fault(String name) throws IOException {
    return files().fault(name).map(Sentence::toString).orElse("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"门诊 大厅（一）.jpg", "./门诊 大厅（一）.jpg", "flu/门诊 大厅（一）.jpg"})
  void isFoundByItsName(String reference) throws IOException {
    put("门诊 大厅（一）.jpg", TestPictures.plain("jpeg", 500, 300));
    Shown shown = files().shown(reference).orElseThrow();
    assertEquals(
        "files/2024/flu/%E9%97%A8%E8%AF%8A%20%E5%A4%A7%E5%8E%85%EF%BC%88%E4%B8%80%EF%BC%89.jpg",
        shown.original().address());
    assertEquals(List.of(400, 500), shown.sizes().stream().map(Rendition::width).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../2023/photo.jpg", "../flu/photo.jpg", "/etc/passwd", "x/photo.jpg", ""})
  void nothingOutsideIsFound(String reference) throws IOException {
    put("photo.jpg", TestPictures.plain("jpeg", 50, 30));
    assertTrue(files().linked(reference).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty.jpg|is empty",
        "empty.pdf|is empty",
        "png.jpg|is a PNG picture; rename it to end in .png.",
        "text.png|is no JPEG, PNG, GIF or WebP picture",
        "cut.jpg|is cut short or damaged",
        "bomb.png|has 50,000 × 50,000 pixels",
        "program.exe|is of a kind that is not published",
        "page.html|is of a kind that is not published",
        "none|is of a kind that is not published",
        "script.svg|holds a script",
        "100%.pdf|has a name that cannot be an address",
        "a#b.pdf|has a name that cannot be an address",
        "what?.pdf|has a name that cannot be an address",
        "link.jpg|is no file but a link",
      })
  void saysWhyAFileIsNotPublished(String name, String why) throws IOException {
    byte[] jpeg = TestPictures.plain("jpeg", 50, 30);
    put("empty.jpg", "");
    put("empty.pdf", "");
    put("png.jpg", TestPictures.plain("png", 50, 30));
    put("text.png", "no picture");
    put("cut.jpg", java.util.Arrays.copyOf(jpeg, jpeg.length / 2));
    put("bomb.png", TestPictures.claiming(50_000, 50_000));
    put("program.exe", "MZ");
    put("page.html", "<p>");
    put("none", "x");
    put("script.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
    put("100%.pdf", "%PDF");
    put("a#b.pdf", "%PDF");
    put("what?.pdf", "%PDF");
    Files.createSymbolicLink(folder.resolve("link.jpg"), folder.resolve("png.jpg"));
    assertTrue(fault(name).startsWith(why), fault(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='a'><a href='java&#x73;cript:alert(1)'/></svg>",
        "<svg xmlns='a'><set attributeName='href' to=' Java\tScript:alert(1)'/></svg>",
        "<svg xmlns='a'><image href='data:image/svg+xml,x'/></svg>",
        "<svg><p></svg>",
        "<svg xmlns='a' onload='alert(1)'/>",
        "<svg xmlns='a'><foreignObject/></svg>",
        "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg/>",
        "<svg xmlns='a'><x:script xmlns:x='http://www.w3.org/2000/svg'/></svg>"
      })
  void aDrawingThatRunsIsNotPublished(String svg) throws IOException {
    put("drawing.svg", svg);
    assertTrue(fault("drawing.svg").startsWith("holds a script"), fault("drawing.svg"));
  }

  @Test
  void aPlainDrawingIsAnAttachment() throws IOException {
    put(
        "map.svg",
        "<?xml version='1.0'?><!-- by us --><svg xmlns='http://www.w3.org/2000/svg'><path"
            + " d=''/></svg>");
    assertEquals("none", fault("map.svg"));
    assertTrue(files().shown("map.svg").isEmpty());
    assertEquals("SVG，93 B", files().linked("map.svg").orElseThrow().label());
  }

  @Test
  void aFolderThatIsALinkLeadsNowhere() throws IOException {
    Path elsewhere = Files.createDirectories(content.resolve("elsewhere"));
    Files.write(elsewhere.resolve("photo.jpg"), TestPictures.plain("jpeg", 50, 30));
    Files.delete(folder);
    Files.createSymbolicLink(folder, elsewhere);
    assertTrue(fault("photo.jpg").startsWith("is no file but a link"), fault("photo.jpg"));
  }

  @ParameterizedTest
  @CsvSource({"999,999 B", "1000,1 KB", "204800,205 KB", "999600,1.0 MB", "1234567,1.2 MB"})
  void sizesAreRounded(long bytes, String shown) {
    assertEquals(shown, Linked.size(bytes));
  }

  @Test
  void namesWhatNobodyNamesAndWhatClashes() throws IOException {
    put("photo.jpg", TestPictures.plain("jpeg", 500, 30));
    put("photo.webp", TestPictures.resource("lossy.webp"));
    put("photo-400.jpg", TestPictures.plain("jpeg", 20, 30));
    List<DocumentFiles.Use> uses =
        List.of(
            new DocumentFiles.Use("photo.jpg", 7, true),
            new DocumentFiles.Use("photo-400.jpg", 8, true));
    List<String> faults =
        files().used(uses).faults().stream().map(fault -> fault.getMessage()).toList();
    assertEquals(
        List.of(
            folder
                + "/photo.jpg: and photo-400.jpg would both be published as photo-400.jpg; rename"
                + " one of the two.",
            folder
                + "/photo.webp: is neither shown nor linked by flu.md; name it there, or take it"
                + " out of the content."),
        faults);
  }

  @Test
  void theFirstPictureOfTheTextLeads() throws IOException {
    put("a.png", TestPictures.plain("png", 90, 60));
    put("b.jpg", TestPictures.plain("jpeg", 2000, 1000));
    List<DocumentFiles.Use> uses =
        List.of(
            new DocumentFiles.Use("a.png", 7, false),
            new DocumentFiles.Use("b.jpg", 8, true),
            new DocumentFiles.Use("a.png", 9, true));
    Optional<Rendition> lead = files().used(uses).lead(1200);
    assertEquals(
        Optional.of(new Rendition("files/2024/flu/b-1600.jpg", 1600, 800, "image/jpeg")), lead);
  }

  @Test
  void sameBytesLieAtOneAddress() throws IOException {
    byte[] bytes = TestPictures.plain("jpeg", 900, 60);
    put("b.jpg", bytes);
    put("a.jpg", bytes);
    put("c.jpg", TestPictures.plain("jpeg", 900, 61));
    DocumentFiles own = files();
    DocumentFiles shared = new SharedFiles(List.of(own)).of(own);
    String html =
        "<img src=\"../../../../files/2024/flu/b-800.jpg\""
            + " srcset=\"../../../../files/2024/flu/b-400.jpg 400w,"
            + " ../../../../files/2024/flu/b-800.jpg 800w\"> files/2024/flu/b.jpg";
    assertEquals(
        "<img src=\"../../../../files/2024/flu/a-800.jpg\""
            + " srcset=\"../../../../files/2024/flu/a-400.jpg 400w,"
            + " ../../../../files/2024/flu/a-800.jpg 800w\"> files/2024/flu/b.jpg",
        SharedFiles.readdressed(html, own, shared));
    assertEquals(
        List.of("files/2024/flu/a.jpg", "files/2024/flu/a.jpg", "files/2024/flu/c.jpg"),
        shared.all().stream().map(PublishedFile::path).toList());
  }
}
