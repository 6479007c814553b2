package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be published fails the bake with file, line and what to do: all of it in one run. */
class BodyFaultsTest {

  @TempDir private static Path folder;
  private static List<String> faults;

  @BeforeAll
  static void bake() {
    TestProject project = new TestProject(folder);
    project.article("target", "2023-05-05", "目标", "", "第一段。\n\n第二段。");
    project.write(
        "content/articles/2024/draft.md",
        "title=草稿\ntype=article\nstatus=draft\nscript=zh-Hans\n~~~~~~\n正文。\n");
    project.article(
        "faulty",
        "2024-03-01",
        "有误",
        "",
        """
        一<b>二</b>

        [看](javascript:alert(1))

        留观[^1]。

        [^2]: 无人引用。

        [另一条](tarqet.md)、[目标](../2023/target.md#p9)、[稿](draft.md)

        [没有](nothing.pdf)

        [某]: https://example.org/

        <!-- 记一下 -->

        [关](/abuot/)
        """);
    project.article(
        "header",
        "2024-03-02",
        "头也有误",
        "themas=疫苗接种\nscripd=x",
        "甲[^1]。\n\n[乙](faulty.md#p77)、[丙](faulty.md#p1)、[丁](nobody.md)\n\n![](hall.jpg)");
    project.write("content/articles/2024/header/spare.csv", "a,b\n");
    faults = project.bake();
  }

  private static void assertNamed(int line, String... parts) {
    String place = "2024/faulty.md:" + line + ": ";
    assertTrue(
        faults.stream()
            .filter(fault -> fault.contains(place))
            .anyMatch(fault -> List.of(parts).stream().allMatch(fault::contains)),
        () -> place + List.of(parts) + " in " + faults);
  }

  @Test
  void linksOfAFileWithOtherFaults() {
    assertNamed(17, "tarqet.md", "articles/2023/target.md");
    assertNamed(17, "../2023/target.md#p9", "nothing there has the id p9", "p1");
    assertNamed(17, "draft.md", "which is a draft");
    assertNamed(25, "/abuot/", "the site has no such page", "about/");
  }

  @Test
  void aHeaderAndItsBody() {
    List<String> named =
        faults.stream()
            .filter(fault -> fault.contains("/header"))
            .map(fault -> fault.replaceFirst("^.*?/articles/2024/", ""))
            .toList();
    List<String> expected =
        List.of(
            "header.md:6: \"themas\" is no key",
            "header.md:7: \"scripd\" is no key",
            "header.md:10: refers to the note [^1]",
            "header.md:12: links to \"faulty.md#p77\", and nothing there has the id p77.",
            "header.md:12: links to \"nobody.md\", and there is no such file.",
            "header.md:14: shows a picture and says nothing",
            "header.md:14: shows hall.jpg, and no such file lies beside it",
            "header/spare.csv: is neither shown nor linked by header.md");
    assertEquals(
        expected,
        named.stream()
            .map(each -> expected.stream().filter(each::startsWith).findFirst().orElse(each))
            .toList());
  }

  @Test
  void nothingOfASoundFile() {
    assertTrue(faults.stream().noneMatch(fault -> fault.contains("/2023/target.md:")));
  }

  @Test
  void rawHtml() {
    assertNamed(9, "\"<b>\", raw HTML", "write Markdown");
    assertNamed(9, "\"</b>\"");
  }

  @Test
  void aScriptForAnAddress() {
    assertNamed(11, "javascript:alert(1)", "link to https://");
  }

  @Test
  void aReferenceWithoutItsNote() {
    assertNamed(13, "refers to the note [^1]", "add a line [^1]:");
  }

  @Test
  void aNoteThatNothingRefersTo() {
    assertNamed(15, "is the note [^2]", "take the note out");
  }

  @Test
  void aFileThatIsNotThere() {
    assertNamed(19, "nothing.pdf", "articles/2024/faulty/");
  }

  @Test
  void aDefinitionThatNoLinkUses() {
    assertNamed(21, "says what [某] is");
  }

  @Test
  void aComment() {
    assertNamed(23, "<!-- 记一下 -->", "take it out");
  }

  @Test
  void linksToWhatIsNotThereAreNamed(@TempDir Path links) {
    TestProject project = new TestProject(links);
    project.article("target", "2023-05-05", "目标", "", "第一段。\n\n第二段。");
    project.write(
        "content/articles/2024/draft.md",
        "title=草稿\ntype=article\nstatus=draft\nscript=zh-Hans\n~~~~~~\n正文。\n");
    project.article(
        "faulty",
        "2024-03-01",
        "有误",
        "",
        "[甲](../2023/tarqet.md)\n\n[乙](../2023/target.md#p9)\n\n[丙](draft.md)\n\n[丁](#s1)");
    assertEquals(
        List.of(
            "9: links to \"../2023/tarqet.md\", and there is no such file. Did you mean"
                + " articles/2023/target.md?",
            "11: links to \"../2023/target.md#p9\", and nothing there has the id p9. Did you mean"
                + " p1?",
            "13: links to \"draft.md\", which is a draft; publish it or take the link out.",
            "15: links to \"#s1\", and nothing there has the id s1. Did you mean p1?"),
        project.bake().stream()
            .map(fault -> fault.replaceFirst("^.*/faulty\\.md:", ""))
            .sorted(BY_LINE)
            .toList());
  }

  @Test
  void pagesThatTheSiteDoesNotHaveAreNamedLast(@TempDir Path pages) {
    TestProject project = new TestProject(pages);
    project.article(
        "faulty", "2024-03-01", "有误", "regions=上海市", "[甲](/abuot/)与[乙](/regions/shanghai/)");
    List<String> named = project.bake();
    assertEquals(1, named.size(), named.toString());
    assertTrue(
        named
            .get(0)
            .endsWith(
                "faulty.md:9: links to \"/abuot/\", and the site has no such page. Did you mean"
                    + " about/?"),
        named.get(0));
  }

  private static final Comparator<String> BY_LINE =
      Comparator.comparing(fault -> Integer.valueOf(fault.substring(0, fault.indexOf(':'))));
}
