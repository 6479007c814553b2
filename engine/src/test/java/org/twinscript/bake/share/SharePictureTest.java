package org.twinscript.bake.share;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.TestProject;
import org.twinscript.bake.site.Branding.Palette;
import org.twinscript.script.Script;

/** Pictures for where a page is shared; skipped where no Chinese font is installed. */
class SharePictureTest {

  private static final String OWN = "zh-hant/articles/2024/newer/share.png";

  private static Font font(String sample) {
    Optional<Font> font = ShareFonts.find(Script.HANT, sample);
    assumeTrue(font.isPresent(), "no Chinese font is installed (Debian: fonts-noto-cjk)");
    return font.get();
  }

  private static TestProject project(Path folder) {
    TestProject project = new TestProject(folder).setting("share.pictures", "1");
    project.article("newer", "2024-03-05", "头发里面", "source=卫生局", "正文。");
    project.article("older", "2023-03-05", "旧闻", "source=卫生局", "正文。");
    assertEquals(List.of(), project.bake());
    return project;
  }

  @Test
  void theNewestArticlesGetAPictureOfTheirOwn(@TempDir Path folder) throws IOException {
    font("頭髮裡面");
    TestProject project = project(folder);
    BufferedImage picture = ImageIO.read(project.output().resolve(OWN).toFile());
    assertEquals(1200, picture.getWidth());
    assertEquals(630, picture.getHeight());
    assertEquals("https://example.org/" + OWN, shown(project, "2024/newer"));
    assertEquals("https://example.org/share.png", shown(project, "2023/older"));
  }

  private static String shown(TestProject project, String article) {
    String page = project.read("zh-hant/articles/" + article + "/index.html");
    return Jsoup.parse(page).select("meta[property=og:image]").attr("content");
  }

  @Test
  void theSameFontsGiveTheSameBytes(@TempDir Path one, @TempDir Path other) throws IOException {
    font("頭髮裡面");
    assertArrayEquals(
        Files.readAllBytes(project(one).output().resolve(OWN)),
        Files.readAllBytes(project(other).output().resolve(OWN)));
  }

  @Test
  void aTitleInAnotherScriptGivesAnotherPicture() {
    SharePicture card = new SharePicture(font("頭髮发"), ShareColours.of(Palette.NONE));
    List<String> seals = List.of("繁", "简");
    assertFalse(
        same(card.draw("館", seals, List.of("頭髮"), "日"), card.draw("館", seals, List.of("头发"), "日")));
    assertTrue(
        same(card.draw("館", seals, List.of("頭髮"), "日"), card.draw("館", seals, List.of("頭髮"), "日")));
  }

  private static boolean same(BufferedImage one, BufferedImage other) {
    return Arrays.equals(
        one.getRGB(0, 0, 1200, 630, null, 0, 1200), other.getRGB(0, 0, 1200, 630, null, 0, 1200));
  }

  @Test
  void noFontIsNoFault() {
    assertEquals(Optional.empty(), ShareFonts.find(Script.HANS, "\uE000\uFFFE"));
  }

  @Test
  void theSitesOwnPictureHasTheSizeItIsSaidToHave() throws IOException {
    BufferedImage picture =
        ImageIO.read(TestProject.repository().resolve("assets/share.png").toFile());
    assertEquals(SharePicture.WIDTH, picture.getWidth());
    assertEquals(SharePicture.HEIGHT, picture.getHeight());
  }

  @Test
  void longTitlesBreakBetweenPhrasesAndEndInAnEllipsis() {
    List<String> phrases = List.of("全国", "人民", "代表大会", "修订", "《防治法》", "全文");
    assertEquals(List.of("全国人民", "代表大会修…"), TitleLines.of(phrases, String::length, 6, 2));
  }

  @Test
  void aPhraseThatNoLineHoldsBreaksWhereChineseMay() {
    assertEquals(
        List.of("一二三", "四，五六", "七八…"),
        TitleLines.of(List.of("一二三四，五六七八「九十」甲乙"), String::length, 4, 3));
  }

  @Test
  void aLineMayEndAtASpace() {
    assertEquals(
        List.of("流感与", "COVID-19", "疫苗同打"),
        TitleLines.of(List.of("流感与 COVID-19 疫苗", "同打"), String::length, 8, 3));
  }

  @Test
  void aShortTitleStaysWhole() {
    assertEquals(List.of("门诊时间"), TitleLines.of(List.of("门诊", "时间"), String::length, 10, 3));
  }
}
