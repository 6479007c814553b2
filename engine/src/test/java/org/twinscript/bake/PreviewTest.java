package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.images.TestPictures;
import org.twinscript.bake.site.Settings;

/** What a preview shows after a file has been saved, made or deleted. */
class PreviewTest {

  private static final String FILE = "content/articles/2024/one.md";
  private static final String PAGE = "zh-hans/articles/2024/one/index.html";

  @TempDir private Path folder;
  private TestProject project;
  private Preview preview;

  @BeforeEach
  void begin() throws Exception {
    project = new TestProject(folder);
    project.article("one", "2024-03-05", "一", "", "头一句。");
    Settings settings = previewed();
    try (Bake bake = new Bake(settings)) {
      preview = new Preview(settings, Optional.of(bake.whole().left()));
    }
    preview.begin();
  }

  private Settings previewed() {
    Settings plain = project.settings(project.output());
    return new Settings(
        plain.source(),
        plain.content(),
        plain.templates(),
        plain.assets(),
        plain.vocabulary(),
        plain.output(),
        plain.address(),
        plain.editions(),
        plain.pageSize(),
        plain.machines(),
        plain.remotePictures(),
        true);
  }

  @AfterEach
  void end() {
    preview.close();
  }

  private String page() {
    return Files.exists(project.output().resolve(PAGE)) ? project.read(PAGE) : "";
  }

  private static void await(BooleanSupplier shown) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofMinutes(1));
    while (!shown.getAsBoolean() && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertTrue(shown.getAsBoolean());
  }

  @Test
  void showsASavedFile() throws Exception {
    project.edit(FILE, "头一句", "另一句");
    await(() -> page().contains("另一句"));
  }

  @Test
  void showsAFileInANewFolderAndForgetsADeletedOne() throws Exception {
    project.article("two", "1999-03-05", "二", "", "第二句。");
    Path other = project.output().resolve("zh-hant/articles/1999/two/index.html");
    await(() -> Files.exists(other));
    project.delete("content/articles/1999/two.md");
    await(() -> !Files.exists(other));
    await(() -> !Files.exists(other.getParent()));
  }

  @Test
  void keepsTheLastPageWhileAFileHasAFault() throws Exception {
    project.edit(FILE, "type=article", "type=poem");
    project.article("two", "2024-03-06", "二", "", "第二句。");
    project.edit(FILE, "type=poem", "type=article");
    await(() -> Files.exists(project.output().resolve("zh-hans/articles/2024/two/index.html")));
    assertTrue(page().contains("头一句"));
  }

  @Test
  void showsAPictureThatIsAddedReplacedAndTakenAway() throws Exception {
    Path picture = folder.resolve("content/articles/2024/one/photo.png");
    Path shown = project.output().resolve("files/2024/one/photo.png");
    Files.createDirectories(picture.getParent());
    Files.write(picture, TestPictures.plain("png", 8, 6));
    project.edit(FILE, "头一句。", "头一句。\n\n![门诊大厅](photo.png)");
    await(() -> page().contains("width=\"8\" height=\"6\"") && Files.exists(shown));
    Files.write(picture, TestPictures.plain("png", 10, 7));
    await(() -> page().contains("width=\"10\" height=\"7\"") && isSame(picture, shown));
    Files.delete(picture);
    project.edit(FILE, "\n\n![门诊大厅](photo.png)", "");
    await(() -> !page().contains("<img") && !Files.exists(shown));
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.mismatch(one, other) < 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void saysOverThePageWhatIsWrongUntilItIsMended() throws Exception {
    Path board = project.output().resolve("preview.txt");
    String before = Files.readString(board);
    project.edit(FILE, "type=article", "type=poem");
    await(() -> text(board).startsWith("fault\n"));
    assertTrue(text(board).contains("one.md:"), text(board));
    assertTrue(text(board).contains("the type \"poem\" is unknown"), text(board));
    project.edit(FILE, "type=poem", "type=article");
    await(() -> text(board).equals(before));
  }

  @Test
  void outlivesWhatNobodyExpects() throws Exception {
    Path words = folder.resolve("templates/words/zh-hans.properties");
    String sound = Files.readString(words);
    Path template = folder.resolve("templates/article.ftlh");
    String whole = Files.readString(template);
    Files.writeString(template, "${nowhere.at.all}");
    await(() -> text(project.output().resolve("preview.txt")).startsWith("fault\n"));
    Files.writeString(template, whole);
    Files.writeString(words, sound.replace("siteName=", "sightName="));
    await(() -> text(project.output().resolve("preview.txt")).contains("sightName"));
    Files.writeString(words, sound);
    project.edit(FILE, "头一句", "另一句");
    await(() -> page().contains("另一句"));
  }

  @Test
  void showsDraftsWithAMark() throws Exception {
    project.edit(FILE, "status=published", "status=draft");
    await(() -> page().contains("［草稿］一"));
    assertTrue(project.read("zh-hant/index.html").contains("［草稿］一"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException betweenTwoSites) {
      return "";
    }
  }

  @Test
  void takesNewSettings() throws Exception {
    project.setting("site.host", "https://example.net/other");
    preview.bake(previewed());
    assertTrue(page().contains("https://example.net/other/zh-hans/articles/2024/one/"));
  }
}
