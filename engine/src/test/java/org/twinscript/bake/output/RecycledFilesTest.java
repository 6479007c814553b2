package org.twinscript.bake.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.twinscript.bake.cache.Workers;

/** A site of which nearly every page is replaced, several times over. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "keeps no spares there")
class RecycledFilesTest {

  private static final int PAGES = 1200;

  @TempDir private Path folder;
  private Path site;
  private Path spares;

  @BeforeEach
  void place() throws IOException {
    site = folder.resolve("site");
    spares = Files.createDirectory(folder.resolve("site.spare"));
  }

  private void publish(IntFunction<String> text) throws IOException {
    try (Workers workers = new Workers(2)) {
      StagedSite draft = begin(workers, text);
      new OutputFolder(site).publish(draft, workers);
    }
  }

  private StagedSite begin(Workers workers, IntFunction<String> text) throws IOException {
    StagedSite draft = new OutputFolder(site).begin(OutputManifest.none(), workers);
    for (int i = 0; i < PAGES; i++) {
      draft.put(path(i), text.apply(i).getBytes(StandardCharsets.UTF_8));
    }
    return draft;
  }

  /** So that there are spares, which hold "first". */
  private void replaceAllPages() throws IOException {
    publish(page -> "first");
    publish(page -> "second " + page);
  }

  private static String path(int page) {
    return "zh-hans/" + page + "/index.html";
  }

  private void assertShows(IntFunction<String> text) throws IOException {
    for (int i = 0; i < PAGES; i++) {
      assertEquals(text.apply(i), Files.readString(site.resolve(path(i))));
    }
    try (Stream<Path> files = Files.walk(site)) {
      assertEquals(PAGES, files.filter(Files::isRegularFile).count());
    }
  }

  private Set<Object> nodes(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(RecycledFilesTest::node)
          .collect(Collectors.toSet());
    }
  }

  private static Object node(Path file) {
    try {
      return Files.getAttribute(file, "unix:ino");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path anySpare() throws IOException {
    try (Stream<Path> files = Files.list(spares)) {
      return files.findAny().orElseThrow();
    }
  }

  @Test
  void writesOverWhatWasReplacedBeforeWhateverItsLength() throws IOException {
    publish(page -> "first " + page);
    publish(page -> "a second text, and a longer one, for page " + page);
    Set<Object> replaced = nodes(spares);
    publish(page -> "3: " + page);
    assertShows(page -> "3: " + page);
    Set<Object> used = nodes(site);
    used.retainAll(replaced);
    assertTrue(used.size() >= PAGES - 100, used.size() + " spares were written over");
    publish(page -> "the fourth " + page);
    assertShows(page -> "the fourth " + page);
  }

  @Test
  void usesWhatAFailedBakeHadWrittenOver() throws IOException {
    replaceAllPages();
    try (Workers workers = new Workers(2)) {
      begin(workers, page -> "a third text that nobody gets to see");
    }
    assertShows(page -> "second " + page);
    publish(page -> "4: " + page);
    assertShows(page -> "4: " + page);
  }

  @Test
  void keepsNoMoreThanASiteNeeds() throws IOException {
    for (int bake = 0; bake < 4; bake++) {
      int now = bake;
      publish(page -> "bake " + now + " " + page);
    }
    assertTrue(nodes(spares).size() <= PAGES + 1000, nodes(spares).size() + " spares");
    for (int i = 0; i < 2 * PAGES; i++) {
      Files.writeString(spares.resolve("90" + (10_000 + i)), "of a site that was larger");
    }
    publish(page -> "again " + page);
    assertTrue(nodes(spares).size() <= PAGES + 1000, nodes(spares).size() + " spares");
  }

  @Test
  void keepsNoDownload() throws IOException {
    replaceAllPages();
    String rows = "row ".repeat(50_000);
    for (String text : List.of(rows, rows + "more")) {
      try (Workers workers = new Workers(2)) {
        StagedSite draft = begin(workers, page -> text.length() + " " + page);
        try (OutputStream file = draft.open("zh-hans/rows.json")) {
          file.write(text.getBytes(StandardCharsets.UTF_8));
        }
        new OutputFolder(site).publish(draft, workers);
      }
      assertEquals(text, Files.readString(site.resolve("zh-hans/rows.json")));
    }
    try (Stream<Path> files = Files.list(spares)) {
      assertTrue(files.allMatch(file -> file.toFile().length() < rows.length()));
    }
  }

  @Test
  void putsAPageWhereItsForerunnerHasVanished() throws IOException {
    publish(page -> "first");
    try (Workers workers = new Workers(2)) {
      StagedSite draft = begin(workers, page -> "second " + page);
      Files.delete(site.resolve(path(7)));
      new OutputFolder(site).publish(draft, workers);
    }
    assertShows(page -> "second " + page);
  }

  @Test
  void putsTheForerunnerBackWhenAPageCannotBeMovedIn() throws IOException {
    Path place = Files.writeString(folder.resolve("page.html"), "first");
    Files.createDirectories(spares);
    RecycledFiles kept = RecycledFiles.in(spares, place).orElseThrow();
    assertThrows(IOException.class, () -> kept.replace(place, folder.resolve("lost")));
    assertEquals("first", Files.readString(place));
  }

  @Test
  void replacesAFewByOneStepEach() throws IOException {
    publish(page -> "first " + page);
    publish(page -> page < 10 ? "second" : "first " + page);
    assertShows(page -> page < 10 ? "second" : "first " + page);
    try (Stream<Path> kept = Files.list(spares)) {
      assertEquals(0, kept.count());
    }
  }

  @Test
  void neverWritesOverAFileThatHasAnotherName() throws IOException {
    replaceAllPages();
    Path copy = Files.createLink(folder.resolve("yesterday.html"), anySpare());
    publish(page -> "third " + page);
    assertShows(page -> "third " + page);
    assertEquals("first", Files.readString(copy));
  }

  @Test
  void neverWritesThroughALink() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("diary.txt"), "mine");
    publish(page -> "first");
    Files.delete(site.resolve(path(7)));
    Files.createSymbolicLink(site.resolve(path(7)), elsewhere);
    publish(page -> "second " + page);
    publish(page -> "third " + page);
    assertShows(page -> "third " + page);
    assertEquals("mine", Files.readString(elsewhere));
    try (Stream<Path> files = Files.walk(folder)) {
      assertTrue(files.noneMatch(Files::isSymbolicLink));
    }
  }

  @Test
  void leavesALinkAmongTheSparesAlone() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("diary.txt"), "mine");
    replaceAllPages();
    Path link = Files.createSymbolicLink(spares.resolve("999999"), elsewhere);
    publish(page -> "third " + page);
    publish(page -> "fourth " + page);
    assertEquals("mine", Files.readString(elsewhere));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void usesNoneThatIsPermittedOtherwiseThanANewFile() throws IOException {
    replaceAllPages();
    Path secret = anySpare();
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));
    publish(page -> "third " + page);
    assertShows(page -> "third " + page);
    Set<String> kinds =
        IntStream.range(0, PAGES)
            .mapToObj(page -> permissions(site.resolve(path(page))))
            .collect(Collectors.toSet());
    assertEquals(1, kinds.size());
    assertNotEquals(Set.of("rwx------"), kinds);
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void doesWithoutSparesThatWereDeleted() throws IOException {
    replaceAllPages();
    try (Stream<Path> files = Files.list(spares)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(spares);
    publish(page -> "third " + page);
    assertShows(page -> "third " + page);
  }

  @Test
  void leavesOtherFilesBesideTheSparesAlone() throws IOException {
    replaceAllPages();
    Path note = Files.writeString(spares.resolve("read-me.txt"), "mine");
    publish(page -> "third " + page);
    assertEquals("mine", Files.readString(note));
  }

  @Test
  void withoutTheirFolderThereAreNone() throws IOException {
    Files.delete(spares);
    publish(i -> "first" + i);
    publish(i -> "second" + i);
    assertFalse(Files.exists(spares));
    assertEquals("second7", Files.readString(site.resolve(path(7))));
  }
}
