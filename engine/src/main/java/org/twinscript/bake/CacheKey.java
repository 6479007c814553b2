package org.twinscript.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.share.ShareFonts;
import org.twinscript.bake.site.Settings;

/**
 * What all documents and all files of a site are made with, beside what each is made from. Where it
 * is not what it was, nothing that was made before counts.
 *
 * @param engine the program: its classes, libraries and Java
 * @param tools what documents are typeset with: the engine, vocabulary, editions
 * @param look what files are made with: the tools, templates, words and settings
 */
record CacheKey(Fingerprint engine, Fingerprint tools, Fingerprint look) {

  /** Those of a bake. */
  static CacheKey of(Settings settings) {
    FingerprintMaker maker = new FingerprintMaker();
    try {
      addEngine(maker);
      Fingerprint engine = maker.done();
      addContents(settings.vocabulary(), maker);
      settings.editions().all().forEach(edition -> maker.add(edition.tag()));
      maker.add(String.valueOf(settings.remotePictures()));
      maker.add(String.valueOf(settings.preview()));
      Fingerprint tools = maker.done();
      addContents(settings.templates(), maker);
      addSettings(settings, maker);
      return new CacheKey(engine, tools, maker.done());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addSettings(Settings settings, FingerprintMaker maker) throws IOException {
    maker.add(settings.address().toString()).add(settings.pageSize());
    maker.add(String.valueOf(settings.glossary()));
    maker.add(settings.machines().toString()).add(settings.branding().toString());
    if (settings.machines().sharePictures() > 0) {
      for (Path fonts : ShareFonts.folders()) {
        addListing(fonts, maker);
      }
    }
  }

  /** Libraries by their files; the engine, which every build packs anew, by what it holds. */
  private static void addEngine(FingerprintMaker maker) throws IOException {
    maker.add(System.getProperty("java.vm.vendor") + System.getProperty("java.vm.version"));
    Path engine = path(CacheKey.class.getProtectionDomain().getCodeSource().getLocation());
    if (Files.isRegularFile(engine)) {
      addEntries(engine, maker);
    }
    for (Path entry : classPath()) {
      if (!entry.equals(engine) || Files.isDirectory(entry)) {
        addListing(entry, maker);
      }
    }
  }

  private static List<Path> classPath() {
    if (CacheKey.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs()).map(CacheKey::path).toList();
    }
    String[] entries = System.getProperty("java.class.path").split(java.io.File.pathSeparator);
    return Arrays.stream(entries).map(Path::of).toList();
  }

  private static Path path(URL url) {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no file: " + url, e);
    }
  }

  private static void addEntries(Path jar, FingerprintMaker maker) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
        maker.add(entry.getName()).add(entry.getCrc());
      }
    }
  }

  /** Files by name, size and time of modification. */
  private static void addListing(Path root, FingerprintMaker maker) throws IOException {
    for (Path file : files(root)) {
      maker.add(root.getFileName() + "/" + root.relativize(file)).add(Files.size(file));
      maker.add(Files.getLastModifiedTime(file).toMillis());
    }
  }

  /** Files by name and content. */
  private static void addContents(Path root, FingerprintMaker maker) throws IOException {
    for (Path file : files(root)) {
      maker.add(root.relativize(file).toString()).add(Files.readAllBytes(file));
    }
  }

  private static List<Path> files(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      // Hidden files are locks, and what editors leave while they are open.
      return files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }
}
