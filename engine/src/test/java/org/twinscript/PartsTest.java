package org.twinscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.PageOutcome.Status;
import org.twinscript.content.ContentWriter;
import org.twinscript.restore.Doubt;

/** An article that a site cut into several pages. */
class PartsTest {

  private static final PageImport PAGES = Records.pageImport();

  private static final List<String> TEXTS =
      List.of(
          "青溪县医院建于五十年代，最初只有三间平房和四名医生，药品要用船运来。",
          "八十年代医院搬到河对岸，病床增加到一百张，医生也从省城请来了。",
          "去年新楼落成，检查当天就能看到结果，村民不必再到城里去。");

  @TempDir private Path folder;

  @Test
  void isJoinedWhereAllPagesAreThereInWhateverOrder() throws IOException {
    List<Path> pages = write("a.html", "a_2.html", "a_3.html");
    List<PageOutcome> outcomes = run(List.of(pages.get(2), pages.get(0), pages.get(1)));
    assertEquals(
        List.of(Status.PART, Status.IMPORTED, Status.PART),
        outcomes.stream().map(PageOutcome::status).toList());
    assertTrue(outcomes.get(0).reason().toString().contains("a.html"));
    assertEquals(String.join("\n\n", TEXTS), body(outcomes.get(1)));
    assertEquals(
        Replayed.Status.EXACT,
        new Replay(folder.resolve("content"), Records.VOCABULARY).run(pages.get(0)).status());
    assertEquals(
        List.of(Status.PART, Status.UNCHANGED, Status.PART),
        run(List.of(pages.get(2), pages.get(0), pages.get(1))).stream()
            .map(PageOutcome::status)
            .toList());
  }

  /** Saved under other names, they know each other by the addresses that they state. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=\"canonical\" href=\"%s\">",
        "<meta property='og:url' content='%s'>",
        "<!-- saved from url=(0041)%s -->",
      })
  void areKnownByTheirAddresses(String mark) throws IOException {
    List<Path> saved = new ArrayList<>();
    for (Path page : write("a.html", "a_2.html", "a_3.html")) {
      String address = "https://www.example.org/2023/05/" + page.getFileName();
      Path other = folder.resolve("saved/第 " + saved.size() + " 页.html");
      Files.createDirectories(other.getParent());
      String text = Files.readString(page);
      Files.writeString(
          other,
          mark.startsWith("<!")
              ? mark.formatted(address) + text
              : text.replace("<head>", "<head>" + mark.formatted(address)));
      saved.add(other);
    }
    List<PageOutcome> outcomes = run(List.of(saved.get(1), saved.get(0), saved.get(2)));
    assertEquals(
        List.of(Status.PART, Status.IMPORTED, Status.PART),
        outcomes.stream().map(PageOutcome::status).toList());
    assertEquals(String.join("\n\n", TEXTS), body(outcomes.get(1)));
    assertEquals(
        Replayed.Status.EXACT,
        new Replay(folder.resolve("content"), Records.VOCABULARY).run(saved.get(0)).status());
  }

  @Test
  void saysWhichPagesAreMissing() throws IOException {
    PageOutcome outcome = run(write("a.html", "a_2.html", "a_3.html").subList(0, 1)).get(0);
    assertEquals(TEXTS.get(0), body(outcome));
    assertEquals(List.of("a_2.html a_3.html"), doubts(outcome));
  }

  @Test
  void saysSoOfAPageSavedUnderAnotherName() throws IOException {
    PageOutcome outcome =
        run(write("saved page.html", "a_2.html", "a_3.html").subList(0, 1)).get(0);
    assertEquals(List.of("a_2.html a_3.html"), doubts(outcome));
  }

  /** Without its first page an article would begin in its midst. */
  @Test
  void pagesWithoutTheFirstStandAlone() throws IOException {
    List<PageOutcome> outcomes = run(write("a.html", "a_2.html", "a_3.html").subList(1, 3));
    assertEquals(
        List.of(Status.IMPORTED, Status.IMPORTED),
        outcomes.stream().map(PageOutcome::status).toList());
    outcomes.forEach(outcome -> assertEquals(List.of("a.html"), doubts(outcome)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "list_1.html"})
  void pagesOfAListAreNone(String first) throws IOException {
    String second = first.replaceAll("(_1)?\\.", "_2.");
    List<PageOutcome> outcomes = run(write(first, second));
    outcomes.forEach(outcome -> assertEquals(Status.IMPORTED, outcome.status()));
    outcomes.forEach(outcome -> assertEquals(List.of(), doubts(outcome)));
  }

  /** Each links to all others by number, and to the next. */
  private List<Path> write(String... names) throws IOException {
    List<Path> pages = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      StringBuilder links = new StringBuilder();
      for (int j = 0; j < names.length; j++) {
        links.append(
            i == j ? "<b>%d</b> ".formatted(j + 1) : link("/2023/05/" + names[j], "" + (j + 1)));
      }
      links.append(i + 1 < names.length ? link(names[i + 1], "下一页") : "");
      String page =
          """
          <html><head><title>青溪县的医院（%d）</title></head><body><h1>青溪县的医院（%d）</h1>
          <p>2023-05-06</p><p>%s</p><div class="page">%s</div></body></html>
          """
              .formatted(i + 1, i + 1, TEXTS.get(i), links);
      pages.add(Files.writeString(folder.resolve(names[i]), page));
    }
    return pages;
  }

  private static String link(String address, String words) {
    return "<a href=\"%s\">%s</a> ".formatted(address, words);
  }

  private List<PageOutcome> run(List<Path> pages) {
    List<PageOutcome> outcomes = new ArrayList<>();
    ContentWriter writer = new ContentWriter(folder.resolve("content"));
    new Importer(PAGES, writer, LocalDate.of(2026, 11, 28)).run(pages, outcomes::add);
    return outcomes;
  }

  private static String body(PageOutcome outcome) throws IOException {
    return Files.readString(outcome.content().orElseThrow()).split("~~~~~~")[1].strip();
  }

  private static List<String> doubts(PageOutcome outcome) {
    return outcome.made().orElseThrow().doubts().stream().map(Doubt::text).toList();
  }
}
