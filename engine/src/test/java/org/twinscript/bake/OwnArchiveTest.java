package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Another archive: its name, pictures, colours and menu are settings, and nothing else is edited.
 */
class OwnArchiveTest {

  private static final String LOGO =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0"
          + " 0h8v8H0z\"/></svg>";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeAProject() throws Exception {
    project = new TestProject(folder).article("tea", "2024-01-01", "茶税", "regions=上海市", "正文。");
    project.write("assets/own/logo.svg", LOGO);
    Path picture = folder.resolve("assets/own/share.png");
    ImageIO.write(
        new BufferedImage(1200, 630, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
  }

  private void set(String... lines) {
    project.append("jbake.properties", "\n" + String.join("\n", lines) + "\n");
  }

  @Test
  void anotherArchiveHasNoTraceOfOurs() {
    set(
        "site.name=海关税则文库",
        "site.tagline=一卷在手",
        "site.description=历代税则，逐条可查。",
        "site.footer=由海关史学会整理。",
        "site.logo=own/logo.svg",
        "site.icon=own/logo.svg",
        "site.picture=own/share.png",
        "colour.paper=#ffffff",
        "colour.seal=#005",
        "colour.link=#00408a",
        "colour.dark.link=#9cf",
        "menu.order=about, years",
        "menu.hidden=themes");
    assertEquals(List.of(), project.bake());
    List<String> ours =
        List.of(
            "简繁资料馆",
            "簡繁資料館",
            "公共卫生资料馆",
            "公共衞生",
            "公共衛生資料館",
            "一份记录",
            "一份記錄",
            "一份紀錄",
            "icon.svg",
            "/share.png\"/>",
            "#a92b1b",
            "#8c2315",
            "#f3eee2");
    for (Map.Entry<String, String> file : project.files().entrySet()) {
      for (String trace : ours) {
        assertFalse(file.getValue().contains(trace), file.getKey() + " holds " + trace);
      }
    }
    assertFalse(Files.exists(project.output().resolve("share.png")));
    assertFalse(Files.exists(project.output().resolve("icon.svg")));
    assertFalse(Files.exists(project.output().resolve("icon-192.png")));
    String manifest = project.read("zh-hans/manifest.json");
    assertTrue(manifest.contains("../own/logo.svg") && manifest.contains("#ffffff"), manifest);
    String home = project.read("zh-hant/index.html");
    assertTrue(home.contains("海關稅則文庫"), home);
    assertTrue(home.contains("<img src=\"./../own/logo.svg\" alt=\"\">海關稅則文庫"), home);
    assertTrue(home.contains("content=\"https://example.org/own/share.png\""), home);
    assertTrue(project.read("zh-hans/opensearch.xml").contains("/own/logo.svg"));
    assertTrue(project.read("index.html").contains("href=\"./own/logo.svg\""));
    String sheet = project.read("css/site.css");
    assertTrue(sheet.contains("--seal: #000055;") && sheet.contains("--link: #99ccff;"), sheet);
  }

  @Test
  void theMenuIsOrderedAndHidesAcrossSectionsYearsAndPages() {
    set("menu.order=about, years", "menu.hidden=themes");
    assertEquals(List.of(), project.bake());
    String page = project.read("zh-hans/index.html");
    String menu = page.substring(page.indexOf("<nav"), page.indexOf("</nav>"));
    assertEquals(
        List.of("./", "./about/", "./years/", "./regions/"),
        menu.lines()
            .filter(line -> line.contains("href="))
            .map(line -> line.replaceAll(".*href=\"([^\"]*)\".*", "$1"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colour.link=red            | colour.link is red; write the colour like #8c2315.
          colour.link=#cccccc        | link (#cccccc) on paper (#f3eee2) has a contrast of 1.39, and readers need 4.5
          colour.dark.paper=#777777  | has a contrast of
          colour.seal-ink=#bb4130    | seal-ink (#bb4130) on seal
          colour.lnik=#000000        | colour.lnik is no setting. Do you mean colour.link?
          color.link=#000000         | color.link is no setting. Do you mean colour.link?
          site.logo=logo.svg         | site.logo is logo.svg, which is no file in
          site.logo=../content/a.svg | site.logo is ../content/a.svg, which is no file in
          site.logo=own/logo.tiff    | name a file that ends with .svg
          site.picture=own/small.png | of 3 × 2 pixels; make it 1200 × 630.
          menu.order=themse          | menu.order names themse, which the menu does not have. Do you mean themes?
          menu.hidden=abuot          | menu.hidden names abuot, which the menu does not have. Do you mean about?
          """)
  void whatCannotBeIsRefusedWithKeyAndRemedy(String line, String sentence) throws Exception {
    Path small = folder.resolve("assets/own/small.png");
    ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", small.toFile());
    set(line);
    List<String> faults = project.bake();
    assertFalse(faults.isEmpty());
    String all = String.join("\n", faults);
    assertTrue(all.contains(sentence), all);
    assertTrue(all.contains("jbake.properties"), all);
    assertTrue(all.contains(line.replaceAll("=.*", "")), all);
  }

  @Test
  void theUsualColoursCanBeReadByTheSameMeasure() {
    set("colour.ink=#23201b", "colour.dark.ink=#ebe4d6", "colour.seal=#a92b1b");
    assertEquals(List.of(), project.bake());
    assertEquals(project.text("assets/css/site.css"), project.read("css/site.css"));
  }

  @ParameterizedTest
  @CsvSource({"#000000, #ffffff, 21.00", "#777777, #ffffff, 4.48", "#ffffff, #767676, 4.54"})
  void contrastIsAsWcagDefinesIt(String one, String other, String contrast) {
    assertEquals(contrast, String.format(Locale.ROOT, "%.2f", Contrast.of(one, other)));
  }
}
