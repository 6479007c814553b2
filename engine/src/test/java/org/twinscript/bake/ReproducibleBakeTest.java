package org.twinscript.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.documents.ContentSource;
import org.twinscript.bake.site.Branding;
import org.twinscript.bake.site.Editions;
import org.twinscript.bake.site.Settings;

/** Alone, as it changes the time zone and the locale that all tests share. */
@Isolated
class ReproducibleBakeTest {

  @Test
  void givesTheSameBytesInAnotherFolder(@TempDir Path one, @TempDir Path other) {
    TestProject first = BakedSiteTest.sample(one);
    TestProject second = BakedSiteTest.sample(other);
    assertEquals(List.of(), first.bake());
    assertEquals(List.of(), second.bake());
    assertEquals(first.files(), second.files());
  }

  @Test
  void givesTheSameBytesOverTheLastSite(@TempDir Path folder) {
    TestProject project = BakedSiteTest.sample(folder);
    assertEquals(List.of(), project.bake());
    var first = project.files();
    assertEquals(List.of(), project.bake());
    assertEquals(first, project.files());
  }

  @Test
  void givesTheSameBytesOnAnotherMachine(@TempDir Path one, @TempDir Path other) throws Exception {
    TestProject first = BakedSiteTest.sample(one);
    TestProject second = BakedSiteTest.sample(other);
    bakeAs(
        first, new Machine("UTC", "en-US", 1, Comparator.naturalOrder(), "2001-02-03T04:05:06Z"));
    bakeAs(
        second,
        new Machine(
            "Pacific/Kiritimati",
            "th-TH-u-ca-buddhist-nu-thai",
            7,
            Comparator.reverseOrder(),
            "2031-02-03T04:05:06Z"));
    assertEquals(first.files(), second.files());
  }

  /** What must not show in a site. */
  private record Machine(
      String zone, String locale, int threads, Comparator<Path> order, String modified) {}

  private static void bakeAs(TestProject project, Machine machine) throws Exception {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(machine.zone()));
    Locale.setDefault(Locale.forLanguageTag(machine.locale()));
    try (Bake bake = new Bake(settings(project), new Workers(machine.threads()))) {
      for (Path file : content(project, machine)) {
        bake.accept(ContentSource.alone(file));
      }
      bake.finish();
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static List<Path> content(TestProject project, Machine machine) throws IOException {
    FileTime modified = FileTime.from(Instant.parse(machine.modified()));
    try (Stream<Path> found = Files.walk(project.folder())) {
      List<Path> files = found.filter(Files::isRegularFile).sorted(machine.order()).toList();
      for (Path file : files) {
        Files.setLastModifiedTime(file, modified);
      }
      return files.stream().filter(file -> file.toString().endsWith(".md")).toList();
    }
  }

  private static Settings settings(TestProject project) {
    Path folder = project.folder();
    return new Settings(
        folder,
        folder.resolve("content"),
        folder.resolve("templates"),
        folder.resolve("assets"),
        folder.resolve("vocabulary"),
        project.output(),
        URI.create("https://example.org/"),
        Editions.twins(),
        20,
        new Settings.Machines(
            3, Optional.of("archive@example.org"), Optional.empty(), Optional.empty()),
        false,
        false,
        Branding.NONE);
  }
}
