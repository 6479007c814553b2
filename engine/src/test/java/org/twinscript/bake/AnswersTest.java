package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers answer where the settings say, and the address names the record. */
class AnswersTest {

  private TestProject project;

  @BeforeEach
  void write(@TempDir Path folder) {
    project = new TestProject(folder);
    project.article("a-b", "2024-03-05", "“题”&一", "regions=长宁区", "文。");
  }

  private void set(String key, String value) throws IOException {
    Path file = project.folder().resolve("jbake.properties");
    String others = Files.readString(file).replaceAll("(?m)^" + key + "=.*\n", "");
    Files.writeString(file, others + "\n" + key + "=" + value + "\n");
  }

  private Elements answers() {
    assertEquals(List.of(), project.bake());
    return Jsoup.parse(project.read("zh-hans/articles/2024/a-b/index.html"))
        .select("[data-answer]");
  }

  @Test
  void aMailAddressBecomesALetterAboutThePage() throws IOException {
    set("site.edit", "");
    set("site.report", "archive@example.org");
    Element letter = answers().first();
    String href = letter.attr("href");
    assertTrue(href.startsWith("mailto:archive@example.org?subject=a-b%20%E2%80%9C"), href);
    assertTrue(
        href.contains("%26") && href.contains("%2Fzh-hans%2Farticles%2F2024%2Fa-b%2F"), href);
  }

  @Test
  void aWebAddressIsFilled() throws IOException {
    set("site.report", "https://example.org/new?title={id}");
    set("site.edit", "https://example.org/edit/content/{file}");
    assertEquals(
        List.of(
            "https://example.org/new?title=a-b",
            "https://example.org/edit/content/articles/2024/a-b.md"),
        answers().eachAttr("href"));
  }

  @ParameterizedTest
  @CsvSource({
    "site.edit, https://git.example/edit/{file}",
    "site.report, https://bugs.example.net:8443/new?title={id}",
    "site.report, someone@mail.invalid",
    "site.report, someone@EXAMPLE.com"
  })
  void readersAreNotSentToANameKeptForExamples(String key, String way) throws IOException {
    set(key.equals("site.edit") ? "site.report" : "site.edit", "");
    set(key, way);
    assertEquals(List.of(), answers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://examples.net/new?title={id}", "https://host.test/?next=a.example"})
  void otherNamesAreTaken(String way) throws IOException {
    set("site.edit", way);
    assertEquals(2, answers().size());
  }

  @Test
  void withoutSettingsThereIsNoSuchLink() throws IOException {
    set("site.report", "");
    set("site.edit", "");
    assertEquals(List.of(), answers());
  }
}
