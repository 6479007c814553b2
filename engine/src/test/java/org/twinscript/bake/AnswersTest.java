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
    set("site.report", "https://git.example/new?title={id}");
    set("site.edit", "https://git.example/edit/content/{file}");
    assertEquals(
        List.of(
            "https://git.example/new?title=a-b",
            "https://git.example/edit/content/articles/2024/a-b.md"),
        answers().eachAttr("href"));
  }

  @Test
  void withoutSettingsThereIsNoSuchLink() throws IOException {
    set("site.report", "");
    set("site.edit", "");
    assertEquals(List.of(), answers());
  }
}
