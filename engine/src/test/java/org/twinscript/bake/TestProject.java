package org.twinscript.bake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.twinscript.bake.site.Branding;
import org.twinscript.bake.site.Editions;
import org.twinscript.bake.site.Settings;

/** A project in a temporary folder with the real templates, assets and vocabulary. */
public final class TestProject {

  /** JBake keeps document types and its store in static fields, so ovens take turns. */
  private static final Object ONE_OVEN = new Object();

  private final Path folder;
  private final Path output;

  public TestProject(Path folder) {
    this.folder = folder;
    this.output = folder.resolve("target").resolve("site");
    Path repository = repository();
    for (String part : List.of("templates", "assets", "vocabulary")) {
      copy(repository.resolve(part), folder.resolve(part));
    }
    copy(repository.resolve("jbake.properties"), folder.resolve("jbake.properties"));
    setting("share.pictures", "0");
    setting("site.editions", "zh-Hans, zh-Hant");
    withoutFurtherFacets();
    write("content/pages/about.md", page("关于本库", "这里是一座档案馆。"));
  }

  /** Regions and themes alone: what other rows make is tested where they are put in. */
  private void withoutFurtherFacets() {
    String table = "vocabulary/facets.tsv";
    write(table, text(table).replaceAll("(?m)^(?!#).*key:.*\\R", ""));
  }

  /**
   * Changes a setting. Pictures are off unless a test asks for them: they depend on the fonts of
   * the machine. So is Hong Kong's edition, as a third of every page shows little more.
   */
  public TestProject setting(String key, String value) {
    String settings = text(folder.resolve("jbake.properties"));
    return write(
        "jbake.properties",
        settings.replaceAll("(?m)^" + Pattern.quote(key) + "=.*$", key + "=" + value));
  }

  /** The nearest folder upwards that holds the site's configuration. */
  public static Path repository() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("jbake.properties"))) {
      here = here.getParent();
    }
    return here;
  }

  public Path folder() {
    return folder;
  }

  public Path output() {
    return output;
  }

  public TestProject write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds an article in Simplified; header lines beyond the needed ones come first. */
  public TestProject article(String id, String date, String title, String header, String body) {
    return write(
        "content/articles/" + date.substring(0, 4) + "/" + id + ".md",
        """
        title=%s
        type=article
        status=published
        date=%s
        script=zh-Hans
        %s
        ~~~~~~

        %s
        """
            .formatted(title, date, header, body));
  }

  public static String page(String title, String body) {
    return """
    title=%s
    type=page
    status=published
    script=zh-Hans
    ~~~~~~

    %s
    """
        .formatted(title, body);
  }

  /** Bakes and gives what went wrong, a sentence each; nothing when all went well. */
  public List<String> bake() {
    return bakeInto(output);
  }

  /** The same into another folder. */
  public List<String> bakeInto(Path site) {
    synchronized (ONE_OVEN) {
      Oven oven =
          new Oven(
              new JBakeConfigurationFactory()
                  .createDefaultJbakeConfiguration(folder.toFile(), site.toFile(), true));
      oven.bake();
      return oven.getErrors().stream().flatMap(error -> error.getMessage().lines()).toList();
    }
  }

  /**
   * Bakes without JBake, whose ovens take turns.
   *
   * @throws IllegalStateException when anything is wrong
   */
  public void bakeAlone(Path site) {
    try (Bake bake = new Bake(settings(site))) {
      bake.whole();
    } catch (BakeFailure failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** What {@code jbake.properties} says, as far as tests of the bake change it. */
  public Settings settings(Path site) {
    Properties written = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve("jbake.properties"))) {
      written.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Settings(
        folder,
        folder.resolve("content"),
        folder.resolve("templates"),
        folder.resolve("assets"),
        folder.resolve("vocabulary"),
        site,
        URI.create(written.getProperty("site.host")),
        Editions.of(
            folder.resolve("jbake.properties"),
            List.of(written.getProperty("site.editions").split(", "))),
        Integer.parseInt(written.getProperty("index.posts_per_page")),
        new Settings.Machines(
            0,
            Optional.of(written.getProperty("archive.email")),
            way(written, "site.report"),
            way(written, "site.edit")),
        "allow".equals(written.getProperty("pictures.remote")),
        false,
        Branding.NONE,
        "on".equals(written.getProperty("site.glossary")));
  }

  private static Optional<String> way(Properties written, String key) {
    return Optional.ofNullable(written.getProperty(key)).filter(address -> !address.isEmpty());
  }

  /** Replaces a text in a file, where it must stand. */
  public void edit(String path, String before, String after) {
    String text = text(folder.resolve(path));
    if (!text.contains(before)) {
      throw new IllegalArgumentException(path + " does not hold " + before);
    }
    write(path, text.replace(before, after));
  }

  public void append(String path, String more) {
    write(path, text(folder.resolve(path)) + more);
  }

  public void delete(String path) {
    try {
      Files.delete(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void move(String path, String to) {
    try {
      Files.createDirectories(folder.resolve(to).getParent());
      Files.move(folder.resolve(path), folder.resolve(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the project. */
  public String text(String path) {
    return text(folder.resolve(path));
  }

  public String read(String path) {
    return text(output.resolve(path));
  }

  /** The text of a file; a picture gives one too, another for other bytes. */
  private static String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file of the site with its text, by its path. */
  public Map<String, String> files() {
    return files(output);
  }

  /** The same of another folder. */
  public static Map<String, String> files(Path site) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(site)) {
      found
          .filter(Files::isRegularFile)
          .forEach(file -> files.put(site.relativize(file).toString(), text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
