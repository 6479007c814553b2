package org.twinscript.sitecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.fault.InputException;

/** Every kind of fault is found, and a sound site has none. */
class SiteCheckTest {

  private static final String POLICY =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src"
          + " 'self'\">";

  private static final String PARAGRAPH = "<p id=\"p1\">甲</p>";

  @TempDir private Path site;

  @BeforeEach
  void makeASoundSite() throws IOException {
    write("index.html", page("", "<a href=\"hans/\">甲</a>"));
    write("hans/index.html", twin("hans/", "../hant/", "<p id=\"p1\"><a href=\"#p1\">¶</a></p>"));
    write("hant/index.html", twin("hant/", "../hans/", PARAGRAPH));
    write("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write("feed.xml", "<feed/>");
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String page(String address, String body) {
    return "<!DOCTYPE html><html lang=\"zh\"><head>"
        + POLICY
        + "<link rel=\"canonical\" href=\"https://example.org/sub/"
        + address
        + "\"></head><body><h1>甲</h1>"
        + body
        + "</body></html>";
  }

  private static String twin(String address, String other, String body) {
    return page(
        address,
        "<link rel=\"alternate\" hreflang=\"zh-Hans\" href=\"https://example.org/sub/hans/\">"
            + "<link rel=\"alternate\" hreflang=\"zh-Hant\" href=\"https://example.org/sub/hant/\">"
            + "<a data-toggle href=\""
            + other
            + "\">繁</a>"
            + body);
  }

  private List<String> findings() {
    return SiteCheck.of(site).findings().stream().map(SiteFault::toString).toList();
  }

  @Test
  void aSoundSiteHasNone() {
    assertEquals(List.of(), findings());
    assertEquals(3, SiteCheck.of(site).pages());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "<a href=\"../nowhere/\">x</a> | link: ../nowhere/ leads nowhere",
        "<a href=\"ht tp\">x</a> | link: ht tp is no address",
        "<a href=\"../hans/#p9\">x</a> | anchor: ../hans/#p9 is not on its page",
        "<p id=\"p1\">x</p> | id: p1 stands there twice",
        "<img src=\"../a.svg\"> | alt: ../a.svg has none",
        "<h1>x</h1> | heading: it has 2 of the first level",
        "<img alt src=\"https://x.example/a.png\"> | request: asks for https://x.example/a.png",
        "<img alt src=\"//x.example/a.png\"> | request: asks for //x.example/a.png",
        "<video poster=\"https://x.example/a\"></video> | request: asks for https://x.example/a",
        "<i srcset=\"../a.svg, https://x.example/b 2x\"></i> | request: asks for"
            + " https://x.example/b",
        "<iframe src=\"https://x.example/\"></iframe> | request: asks for https://x.example/",
        "<script>1</script> | policy: a script stands in the page",
        "<p style=\"color:red\">x</p> | policy: p has style",
        "<p onclick=\"x()\">x</p> | policy: p has onclick",
        "<a href=\"javascript:x()\">x</a> | policy: a has a script for an address",
        "<a href=\"JavaScript:x()\">x</a> | policy: a has a script for an address",
        "<a href=\"data:text/html,x\">x</a> | policy: a has a script for an address",
        "<style>p{}</style> | policy: a style stands in the page",
      })
  void aFaultInAPageIsFound(String body, String finding) throws IOException {
    write("hant/index.html", twin("hant/", "../hans/", PARAGRAPH + body));
    assertEquals(List.of("hant/index.html: " + finding), findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"/sub/index.html\">x</a>",
        "<a href=\"https://source.example/\">x</a>",
        "<a href=\"mailto:a@b.example\">x</a>",
        "<script type=\"application/ld+json\">{}</script>",
        "<img alt=\"\" src=\"../a.svg\">",
      })
  void whatIsSoundIsNotNamed(String body) throws IOException {
    write("hant/index.html", twin("hant/", "../hans/", PARAGRAPH + body));
    assertEquals(List.of(), findings());
  }

  @Test
  void aTwinThatDoesNotLeadBackIsFoundOnTheOther() throws IOException {
    write("hant/index.html", page("hant/", PARAGRAPH));
    assertEquals(
        List.of(
            "hans/index.html: hreflang: zh-Hant does not name it in turn",
            "hans/index.html: twin: ../hant/ does not lead back"),
        findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "default-src 'self'",
        "default-src 'none'; img-src *",
        "default-src 'none'; script-src 'unsafe-inline'",
        "default-src 'none'; img-src https://x.example",
        "default-src 'none'; img-src data:",
      })
  void aLaxPolicyIsFound(String lax) throws IOException {
    String sound = twin("hant/", "../hans/", PARAGRAPH);
    write("hant/index.html", sound.replace("default-src 'none'; img-src 'self'", lax));
    assertEquals(List.of("hant/index.html: policy: it is lax: " + lax), findings());
  }

  @Test
  void aMissingPolicyIsFound() throws IOException {
    write("hant/index.html", twin("hant/", "../hans/", PARAGRAPH).replace(POLICY, ""));
    assertEquals(List.of("hant/index.html: policy: it has none"), findings());
  }

  @Test
  void faultsOfOtherFilesAreFound() throws IOException {
    write("feed.xml", "<feed><entry></feed>");
    write("a.css", "@import \"https://x.example/b.css\";");
    write("b.css", "p{background:url(a.svg)}".repeat(10_000));
    assertEquals(
        List.of(
            "a.css: request: it asks another host",
            "b.css: size: it has 240000 bytes",
            "feed.xml: xml: it is not well-formed"),
        findings());
  }

  @Test
  void linksToOtherHostsAreListedWithTheirFirstPage() throws IOException {
    String link = "<a href=\"https://source.example/1\">x</a>";
    write("hant/index.html", twin("hant/", "../hans/", PARAGRAPH + link));
    assertEquals(
        Map.of("https://source.example/1", "hant/index.html"), SiteCheck.of(site).outside());
  }

  @Test
  void aFolderWithoutPagesIsNoSite() throws IOException {
    Path empty = Files.createDirectory(site.resolve("empty"));
    assertThrows(InputException.class, () -> SiteCheck.of(site.resolve("nowhere")));
    assertThrows(InputException.class, () -> SiteCheck.of(empty));
  }
}
