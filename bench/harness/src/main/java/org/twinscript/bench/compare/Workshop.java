package org.twinscript.bench.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinscript.bench.corpus.Corpus;

/** Sets the generators up beside each other, each with its own copy of everything but its tools. */
final class Workshop {

  private static final List<String> PROJECT =
      List.of(
          "pom.xml",
          "jbake.properties",
          ".mvn",
          "engine",
          "fuzz",
          "checks",
          "templates",
          "assets",
          "vocabulary",
          "content/pages");
  private static final Set<String> BUILT = Set.of("target", "node_modules");
  private static final String ABOUT = "---\ntitle: 关于\n---\n\n关于本站。\n";

  private static final String LAYOUT = "{\"layout\": \"article.11ty.js\"}\n";

  private final Path project;
  private final Path folder;

  Workshop(Path project, Path folder) {
    this.project = project;
    this.folder = folder;
  }

  /** Where sites that were measured are put. */
  Path aside() {
    return folder.resolveSibling("aside");
  }

  /** The generators for a corpus of so many articles, in a folder that is made anew. */
  List<Generator> prepare(int articles, boolean eleventy) throws IOException {
    new SiteTree(folder).moveTo(aside());
    Corpus.main(new String[] {project.toString(), String.valueOf(articles), folder.toString()});
    for (String language : List.of("zh-hans", "zh-hant")) {
      Files.writeString(
          folder.resolve("peers/content").resolve(language).resolve("about.md"), ABOUT);
    }
    List<Generator> generators = new ArrayList<>(List.of(twinscript(), hugo()));
    if (eleventy) {
      generators.add(eleventy());
    }
    return generators;
  }

  private Generator twinscript() throws IOException {
    Path home = folder.resolve("twinscript");
    for (String part : PROJECT) {
      copy(project.resolve(part), home.resolve(part));
    }
    keepTwoEditions(home.resolve("jbake.properties"));
    return new Generator(
        "Twinscript",
        home,
        home.resolve("target/site"),
        List.of("mvn", "-q", "-B", "-o", "package"));
  }

  /** The others make two of each page, so Twinscript is measured with as many. */
  private static void keepTwoEditions(Path settings) throws IOException {
    String written = Files.readString(settings);
    Files.writeString(
        settings, written.replaceAll("(?m)^site\\.editions=.*$", "site.editions=zh-Hans, zh-Hant"));
  }

  private Generator hugo() throws IOException {
    Path home = peer("hugo");
    copy(project.resolve("assets"), home.resolve("static"));
    Path output = folder.resolve("hugo-site");
    return new Generator(
        "Hugo " + hugoVersion(), home, output, List.of("hugo", "--quiet", "-d", output.toString()));
  }

  /** The number in {@code hugo v0.111.3+extended linux/amd64 …}. */
  private static String hugoVersion() throws IOException {
    Process hugo = new ProcessBuilder("hugo", "version").redirectErrorStream(true).start();
    String line = new String(hugo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher version = Pattern.compile("\\bv?(\\d+\\.\\d+\\.\\d+)").matcher(line);
    if (!version.find()) {
      throw new IllegalStateException("hugo does not say its version: " + line);
    }
    return version.group(1);
  }

  private Generator eleventy() throws IOException {
    Files.writeString(folder.resolve("peers/content/content.11tydata.json"), LAYOUT);
    Path home = peer("eleventy");
    copy(project.resolve("assets"), home.resolve("assets"));
    Path modules = project.resolve("bench/eleventy/node_modules");
    Files.createSymbolicLink(home.resolve("node_modules"), modules);
    Path output = folder.resolve("eleventy-site");
    return new Generator(
        "Eleventy",
        home,
        output,
        List.of("node", "node_modules/.bin/eleventy", "--quiet", "--output=../eleventy-site"));
  }

  /** A peer's own files with the shared content beside them. */
  private Path peer(String name) throws IOException {
    Path home = folder.resolve(name);
    copy(project.resolve("bench").resolve(name), home);
    Files.createSymbolicLink(home.resolve("content"), Path.of("../peers/content"));
    Files.createSymbolicLink(home.resolve("data"), Path.of("../peers/data"));
    return home;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(f -> isSource(from, f))::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static boolean isSource(Path root, Path file) {
    for (Path name : root.relativize(file)) {
      if (BUILT.contains(name.toString())) {
        return false;
      }
    }
    return Files.isRegularFile(file);
  }
}
