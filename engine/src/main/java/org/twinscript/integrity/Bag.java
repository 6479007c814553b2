package org.twinscript.integrity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.content.Digests;
import org.twinscript.content.Manifest;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * An archive as a bag by RFC 8493 (BagIt 1.0), for whoever keeps it without our tools: the content
 * folder under {@code data/}, a digest of each file, and digests of those lists. It has no date, so
 * that the same archive always gives the same bag.
 */
public final class Bag {

  private static final String DECLARATION =
      "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

  private final Path contentFolder;
  private final Map<String, String> payload;

  /**
   * Reads an archive.
   *
   * @throws InputException when anything of it cannot be read
   */
  public Bag(Path contentFolder) {
    this.contentFolder = contentFolder;
    this.payload = new TreeMap<>(ContentState.of(contentFolder).digests());
    if (Files.exists(contentFolder.resolve(Manifest.FILE))) {
      payload.put(Manifest.FILE, Digests.sha256(contentFolder.resolve(Manifest.FILE)));
    }
  }

  /**
   * Writes the bag, whole or not at all.
   *
   * @param folder must not be there yet
   * @throws InputException when it is, or cannot be written
   */
  public void write(Path folder) {
    if (Files.exists(folder)) {
      throw new InputException(folder, Sentence.of("bag.there"));
    }
    Path beside = folder.resolveSibling("." + folder.getFileName() + ".tmp");
    try {
      delete(beside);
      fill(beside);
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(folder, Sentence.of("bag.not-written", e), e);
    }
  }

  /** How many files of the archive it holds. */
  public int files() {
    return payload.size();
  }

  private void fill(Path folder) throws IOException {
    long bytes = 0;
    for (Map.Entry<String, String> file : payload.entrySet()) {
      Path copy = folder.resolve("data").resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.copy(contentFolder.resolve(file.getKey()), copy);
      if (!Digests.sha256(copy).equals(file.getValue())) {
        throw new InputException(contentFolder.resolve(file.getKey()), Sentence.of("bag.changed"));
      }
      bytes += Files.size(copy);
    }
    Map<String, String> tags = new TreeMap<>();
    tags.put("bagit.txt", DECLARATION);
    tags.put("bag-info.txt", "Payload-Oxum: " + bytes + "." + payload.size() + "\n");
    tags.put("manifest-sha256.txt", rows(payload, "data/"));
    Map<String, String> digests = new TreeMap<>();
    tags.forEach((name, text) -> digests.put(name, Digests.sha256(text)));
    tags.put("tagmanifest-sha256.txt", rows(digests, ""));
    for (Map.Entry<String, String> tag : tags.entrySet()) {
      Files.writeString(folder.resolve(tag.getKey()), tag.getValue());
    }
  }

  /** Three characters of a path are spelt out, as RFC 8493 wants it. */
  private static String rows(Map<String, String> digests, String below) {
    return digests.entrySet().stream()
        .map(file -> file.getValue() + "  " + below + spelt(file.getKey()) + "\n")
        .collect(Collectors.joining());
  }

  private static String spelt(String path) {
    return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
