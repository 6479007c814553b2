package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeAProject() {
    project = new TestProject(folder).article("good", "2024-01-01", "好", "regions=上海市", "正文。");
  }

  @Test
  void aMisspeltSettingIsNamedWithItsLineAndTheNearest() {
    project.append("jbake.properties", "\nsitehost=https://a.example.net/\nimaging.depth=3\n");
    List<String> faults = project.bake();
    assertEquals(2, faults.size(), faults::toString);
    assertTrue(
        faults.get(0).contains("sitehost is no setting. Do you mean site.host?"), faults.get(0));
    assertTrue(faults.get(0).matches(".*jbake\\.properties:\\d+: .*"), faults.get(0));
    assertTrue(faults.get(1).contains("custom.imaging.depth"), faults.get(1));
  }

  @Test
  void aSettingThatStandsTwiceIsNamedWithBothLines() {
    project.append("jbake.properties", "\nsite.tagline=一\n#site.tagline=二\nsite.tagline : 三\n");
    List<String> faults = project.bake();
    assertEquals(1, faults.size(), faults::toString);
    assertTrue(
        faults
            .get(0)
            .matches(".*jbake\\.properties:\\d+: site.tagline stands in line \\d+ already.*"),
        faults.get(0));
  }

  @Test
  void settingsInAnotherCharsetAreRefused() throws Exception {
    Files.writeString(
        folder.resolve("jbake.properties"),
        project.text("jbake.properties") + "\nsite.name=图书馆\n",
        Charset.forName("GB18030"));
    List<String> faults = project.bake();
    assertEquals(1, faults.size(), faults::toString);
    assertTrue(faults.get(0).contains("jbake.properties: this is not UTF-8."), faults.get(0));
  }

  @Test
  void whatIsJbakesOrATemplatesIsFree() {
    project.append("jbake.properties", "\ncustom.any=thing\nserver.hostname=localhost\n");
    assertEquals(List.of(), project.bake());
  }

  @Test
  void theSitesOwnWordsAreWrittenOnceAndReadInBothScripts() {
    project.append("jbake.properties", "\nsite.name=图书馆\nsite.footer=版权\n");
    assertEquals(List.of(), project.bake());
    assertTrue(project.read("zh-hans/index.html").contains("图书馆"));
    assertTrue(project.read("zh-hant/index.html").contains("圖書館"));
    assertTrue(project.read("zh-hant/feed.xml").contains("圖書館"));
    assertTrue(project.read("zh-hant/index.html").contains("版權"));
  }

  @Test
  void theMenuIsInTheOrderOfTheSettingsWithoutWhatTheyHide() {
    project.write("content/pages/zzz.md", TestProject.page("末页", "文。"));
    project.append("jbake.properties", "\nmenu.order=themes, zzz\nmenu.hidden=about\n");
    assertEquals(List.of(), project.bake());
    String page = project.read("zh-hans/index.html");
    String menu = page.substring(page.indexOf("<nav"), page.indexOf("</nav>"));
    assertTrue(menu.indexOf("themes/") < menu.indexOf("regions/"), menu);
    assertTrue(menu.contains("zzz/") && !menu.contains("about/"), menu);
    assertTrue(project.read("zh-hans/about/index.html").contains("关于本库"));
  }
}
