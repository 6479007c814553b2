package org.twinscript.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.TestProject;
import org.twinscript.content.PublishedAddresses;
import org.twinscript.sitecheck.SiteCheck;

/**
 * A maintainer's year on an archive of forty pages. Whatever comes, no edit is lost, no published
 * address is dead, no file lies about that nobody asked for, and each command ends with the code
 * that it promises.
 */
class MaintainersYearTest {

  private static final int PAGES = 40;
  private static final int CORRECTED = 10;

  /** A line of the mirror's that the importer learns to leave out in the course of the year. */
  private static final String CHATTER = "本台记者在越秀区的演播室为您播报，感谢您一直以来的收看。";

  private static final List<String> PLACES = List.of("广州市", "上海市", "成都市", "武汉市", "杭州市");

  @TempDir private Path folder;
  private TestProject project;
  private Path raw;

  @Test
  void noEditIsLostNoAddressDiesAndNoFileLiesAbout() throws Exception {
    project = new TestProject(Files.createDirectory(folder.resolve("project")));
    raw = Files.createDirectory(folder.resolve("raw"));
    for (int page = 0; page < PAGES; page++) {
      Files.writeString(raw.resolve("page-%02d.txt".formatted(page)), page(page));
    }

    assertEquals(Map.of("imported", PAGES), imported());
    List<Path> articles = articles();
    publish();

    correct(articles.subList(0, CORRECTED));
    assertEquals(0, run("verify", "--update").exit());
    assertEquals(Map.of("unchanged", PAGES - CORRECTED, "edited", CORRECTED), imported());
    publish();

    assertEquals(0, run("rename term", "基层医疗", "社区医疗", "--slug", "community-care").exit());
    assertEquals(Map.of("unchanged", PAGES - CORRECTED, "edited", CORRECTED), imported());
    publish();

    project.write("vocabulary/repeated-lines.tsv", "cut\tinside\t40\t-\t" + CHATTER + "\n");
    assertEquals(Map.of("imported", PAGES - CORRECTED, "merged", CORRECTED), imported());
    publish();

    assertEquals(0, run("remove", id(articles.get(20))).exit());
    Files.delete(articles.get(21));
    assertEquals(0, run("verify", "--update").exit());
    for (Path moved : articles.subList(30, 33)) {
      edit(moved, "date=2024-", "date=2021-");
    }
    assertEquals(0, run("verify", "--update").exit());
    Map<String, Integer> settled =
        Map.of("unchanged", PAGES - CORRECTED - 5, "edited", CORRECTED + 3, "deleted", 2);
    assertEquals(settled, imported());
    publish();

    Map<String, String> before = TestProject.files(content());
    assertEquals(settled, imported());
    for (int page = 0; page < PAGES; page++) {
      Files.writeString(raw.resolve("page-%02d.txt".formatted(page)), "分享到\n\n" + page(page));
    }
    assertEquals(Map.of("unchanged", PAGES - 2, "deleted", 2), imported());
    assertEquals(before, TestProject.files(content()));

    assertEquals(0, run("verify").exit());
    assertEquals(PAGES - 2, articles().size());
    for (int place = 0; place < CORRECTED; place++) {
      assertTrue(Files.readString(articles.get(place)).contains(correction(place)));
    }
    assertEquals(List.of(), strayFiles());
    assertEquals(List.of(), deadAddresses());
    assertEquals(List.of(), SiteCheck.of(project.output()).findings());
  }

  private static String page(int number) {
    String place = PLACES.get(number % PLACES.size());
    return String.join(
        "\n\n",
        "%s第%d批社区卫生服务中心延长门诊时间".formatted(place, number + 1),
        "时间：2024-%02d-%02d 来源：某某日报".formatted(1 + number % 12, 1 + number % 28),
        "%s的社区卫生服务中心从%d日起延长门诊时间，居民下班以后也能看病。".formatted(place, 1 + number % 28),
        CHATTER,
        "卫生健康部门说，这项服务覆盖全市，老人和儿童优先，第%d批的家庭医生负责预约。".formatted(number + 1),
        "");
  }

  private void correct(List<Path> articles) throws IOException {
    for (int place = 0; place < articles.size(); place++) {
      edit(articles.get(place), "居民下班以后也能看病。", correction(place));
    }
  }

  private static String correction(int place) {
    return "居民下班以后也能看病，第%d处更正。".formatted(place);
  }

  private void edit(Path file, String before, String after) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(before), text);
    Files.writeString(file, text.replaceFirst(before, after));
  }

  /** As one does after a bake that went well. */
  private void publish() {
    project.bakeAlone(project.output());
    assertEquals(0, run("published", project.output()).exit());
  }

  /** How many pages ended in each way; none that needs attention. */
  private Map<String, Integer> imported() {
    Run run = run("import", raw);
    assertEquals(0, run.exit(), run.out() + run.err());
    return Stream.of("imported", "unchanged", "edited", "merged", "deleted", "conflict", "refused")
        .collect(Collectors.toMap(word -> word, word -> count(run.out(), word)))
        .entrySet()
        .stream()
        .filter(word -> word.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** In the totals: {@code 40 pages: 0 imported, 30 unchanged …}. */
  private static int count(String table, String word) {
    return Pattern.compile("pages: .*?(\\d+) " + word)
        .matcher(table)
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .sum();
  }

  private Run run(String command, Object... args) {
    return Run.with(
        folder.resolve("project/vocabulary"),
        Stream.concat(Stream.of(command, "--content", content()), Arrays.stream(args)).toArray());
  }

  private Path content() {
    return folder.resolve("project/content");
  }

  private static String id(Path file) {
    return file.getFileName().toString().replace(".md", "");
  }

  private List<Path> articles() throws IOException {
    try (Stream<Path> found = Files.walk(content().resolve("articles"))) {
      return found.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** What is neither an article, nor its ledger, nor kept by a command. */
  private List<String> strayFiles() throws IOException {
    try (Stream<Path> found = Files.walk(content())) {
      return found
          .filter(Files::isRegularFile)
          .map(file -> content().relativize(file).toString())
          .filter(
              path ->
                  !path.matches(
                      "articles/2024/[a-z0-9-]+\\.md|ledgers/../[0-9a-f]{64}\\.json|pages/about\\.md"
                          + "|manifest|(published|anchors)\\.tsv|\\.lock|ledgers/\\.jbakeignore"))
          .toList();
    }
  }

  private List<String> deadAddresses() {
    Map<String, PublishedAddresses.Row> rows =
        new TreeMap<>(PublishedAddresses.read(content()).rows());
    assertTrue(rows.size() > PAGES, rows::toString);
    List<String> dead = new ArrayList<>();
    for (String edition : List.of("zh-hans/", "zh-hant/")) {
      rows.keySet().stream()
          .map(address -> edition + address + "index.html")
          .filter(page -> !Files.exists(project.output().resolve(page)))
          .forEach(dead::add);
    }
    return dead;
  }
}
