package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings mean what they say: nothing in them makes a bake read a file or the environment. */
class LiteralSettingsTest {

  private static final String SECRET = "a-secret-of-this-machine";

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  /** Bakes with a setting in which {@code SECRET-FILE} and its address stand for a real file. */
  private List<String> bake(String key, String value) throws Exception {
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), SECRET);
    String written =
        value
            .replace("SECRET-URL", secret.toUri().toString())
            .replace("SECRET-FILE", secret.toString());
    TestProject project =
        new TestProject(folder)
            .setting(key, Matcher.quoteReplacement(written))
            .article("good", "2024-01-01", "好", "regions=上海市", "正文。");
    List<String> faults = project.bake();
    assertFalse(Files.exists(project.output().resolve("index.html")), "a site was written");
    return faults;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.example/${url:UTF-8:SECRET-URL}",
        "https://x.example/${file:UTF-8:SECRET-FILE}",
        "https://x.example/${properties:SECRET-FILE::a}",
        "https://x.example/${env:PATH}",
        "https://x.example/${sys:user.home}",
        "https://x.example/${user.home}",
        "https://x.example/${index.posts_per_page}",
        "https://x.example/\\u0024{env:PATH}",
      })
  void anAddressThatAsksForSomethingIsRefused(String value) throws Exception {
    List<String> faults = bake("site.host", value);
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.get(0).contains("jbake.properties: site.host holds ${…}"), faults.toString());
    assertFalse(faults.get(0).contains(SECRET), faults.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive.email", "site.editions", "share.pictures"})
  void soIsAnyOtherSetting(String key) throws Exception {
    List<String> faults = bake(key, "${file:UTF-8:SECRET-FILE}");
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.get(0).contains("jbake.properties: " + key), faults.toString());
    assertFalse(faults.get(0).contains(SECRET), faults.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "20 or so", "1e3", "99999999999"})
  void aNumberThatIsNoneIsRefusedByName(String value) throws Exception {
    Path root = Files.createDirectories(folder.resolve("number"));
    TestProject project =
        new TestProject(root).article("good", "2024-01-01", "好", "regions=上海市", "正文。");
    Path file = root.resolve("jbake.properties");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceAll("(?m)^index.posts_per_page=.*$", "index.posts_per_page=" + value));
    List<String> faults = project.bake();
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(
        faults.get(0).contains("jbake.properties: index.posts_per_page must be a number"),
        faults.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>", "archive", "archive@", "a b@example.org"})
  void whatIsNoMailAddressIsRefusedByName(String value) throws Exception {
    List<String> faults = bake("archive.email", value);
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(
        faults.get(0).contains("jbake.properties: archive.email must be a mail address."),
        faults.toString());
  }

  @Test
  void aDollarAloneIsADollar() throws Exception {
    TestProject project =
        new TestProject(folder)
            .setting("site.host", "https://example.org/a\\$b")
            .article("good", "2024-01-01", "好", "regions=上海市", "正文。");
    assertEquals(List.of(), project.bake());
    assertTrue(project.read("sitemap.xml").contains("https://example.org/a$b/"));
  }
}
