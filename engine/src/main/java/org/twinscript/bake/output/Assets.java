package org.twinscript.bake.output;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Style sheets, scripts and pictures: files that go into the site as they are, but for the lines of
 * a script that are comments, which no reader needs to wait for.
 */
public final class Assets {

  private Assets() {}

  /**
   * Copies all files of a folder that are not hidden, with their folders.
   *
   * @param instead contents that stand for those of the files at their paths
   * @param without the paths of files that are left out
   * @return a fingerprint of what was copied
   */
  public static Fingerprint copy(
      Path assets,
      Map<String, byte[]> instead,
      Set<String> without,
      StagedSite target,
      OutputCache memory) {
    FingerprintMaker all = new FingerprintMaker();
    if (!Files.isDirectory(assets)) {
      return all.done();
    }
    try (Stream<Path> files = Files.walk(assets, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : (Iterable<Path>) files.filter(Assets::isWanted).sorted()::iterator) {
        String path = assets.relativize(file).toString().replace(File.separatorChar, '/');
        if (!without.contains(path)) {
          byte[] own = instead.get(path);
          byte[] content = own == null ? content(file) : own;
          all.add(path).add(copy(path, content, target, memory));
        }
      }
      return all.done();
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(assets, Sentence.of("file.cannot-be-copied", e), e);
    }
  }

  private static byte[] content(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return file.toString().endsWith(".js")
        ? withoutComments(new String(bytes, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }

  /** Drops lines that are one comment; in a text between back-ticks they are none. */
  static String withoutComments(String script) {
    StringBuilder code = new StringBuilder();
    boolean quoted = false;
    for (String line : script.split("(?<=\n)")) {
      if (quoted || !line.strip().startsWith("//")) {
        code.append(line);
        quoted ^= line.chars().filter(unit -> unit == '`').count() % 2 == 1;
      }
    }
    return code.toString();
  }

  private static Fingerprint copy(
      String path, byte[] content, StagedSite target, OutputCache memory) throws IOException {
    Fingerprint inputs = Fingerprint.of(content);
    if (memory.kept(path, inputs).isPresent()) {
      target.keep(path);
    } else {
      target.put(path, content);
      memory.note(path, inputs, "");
    }
    return inputs;
  }

  private static boolean isWanted(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
  }
}
