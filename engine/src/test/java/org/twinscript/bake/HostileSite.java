package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small site whose titles try to break out of every format, baked for one test class. */
public final class HostileSite {

  /** Titles as they must come back, by the ids of their articles. */
  public static final Map<String, String> TITLES =
      new TreeMap<>(
          Map.of(
              "formula", "=cmd|' /C calc'!A0",
              "script", "</script><!--<b>门诊\"",
              "latex", "100% {A & B #1_x^~ \\y",
              "comma", "一, \"二\"; 三",
              "wide", "＋一加一",
              "plain", "长宁区门诊时间"));

  public static final String UNDATED = "undated-page";

  private HostileSite() {}

  public static TestProject bake(Path folder) {
    TestProject project = new TestProject(folder);
    TITLES.forEach(
        (id, title) ->
            project.article(
                id,
                "2024-03-05",
                title,
                "source=A & B <卫生> 委员会\nsource-url=https://example.org/a?b=1&c=2\nregions=长宁区\nthemes=疫苗接种",
                "正文 \\<b> & ]]> “引号”。\n\n第二段。"));
    project.write(
        "content/articles/undated/" + UNDATED + ".md",
        "title=舊頁\ntype=article\nstatus=published\nscript=zh-Hant\nraw-sha256="
            + "ab".repeat(32)
            + "\nrepairs=gloss:3, mark:1\n~~~~~~\n\n這裡有頭髮。\n");
    assertEquals(List.of(), project.bake());
    return project;
  }
}
