package org.twinscript.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * What stands in a content folder: ids, the raw pages already imported, and the texts. Read once,
 * then kept up to date by the writer; not thread-safe.
 */
public final class Archive {

  private static final Pattern RAW_SHA =
      Pattern.compile("(?m)^\\s*" + Key.RAW_SHA256.word() + "\\s*=\\s*([0-9a-f]{64})\\s*$");

  /** A text that so many articles share is a form. */
  private static final int MOST_ALIKE = 8;

  private final Map<String, Path> byId = new HashMap<>();
  private final Map<String, Path> byRawSha = new HashMap<>();
  private final Map<String, Path> byText = new HashMap<>();
  private final Map<String, List<Path>> byLongest = new HashMap<>();

  /**
   * Reads a content folder, which need not exist. A file with a fault is passed over.
   *
   * @throws InputException when the folder cannot be listed
   */
  public static Archive of(Path contentFolder) {
    Archive archive = new Archive();
    files(contentFolder.resolve("articles")).forEach(archive::addFound);
    return archive;
  }

  /** A file that cannot be read keeps its name taken, and its page, as far as that can be told. */
  private void addFound(Path file) {
    byId.put(stem(file), file);
    try {
      String text = ContentFile.text(file);
      RAW_SHA
          .matcher(text)
          .results()
          .findFirst()
          .ifPresent(sha -> byRawSha.put(sha.group(1), file));
      add(Header.parse(file, text));
    } catch (InputException toldByTheBake) {
      return;
    }
  }

  /** The raw page that a content file names, whatever else is wrong with it. */
  static Optional<String> rawSha256(Path file) {
    return rawSha256(ContentFile.text(file));
  }

  private static Optional<String> rawSha256(String text) {
    return RAW_SHA.matcher(text).results().findFirst().map(sha -> sha.group(1));
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ContentFile.EXTENSION.length());
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(file -> file.toString().endsWith(ContentFile.EXTENSION))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(
          folder, Sentence.of("folder.not-listed", String.valueOf(e.getMessage())), e);
    }
  }

  void add(Header header) {
    byId.put(stem(header.file()), header.file());
    header.get(Key.RAW_SHA256).ifPresent(sha -> byRawSha.put(sha, header.file()));
    byText.putIfAbsent(fingerprint(header), header.file());
    BodyLikeness.of(header)
        .key()
        .ifPresent(
            key -> byLongest.computeIfAbsent(key, any -> new ArrayList<>(1)).add(header.file()));
  }

  /** The same title, day and body are the same article, whatever mirror the copy came from. */
  private static String fingerprint(Header header) {
    return Digests.sha256(
        String.join(
            "\n",
            header.get(Key.TITLE).orElse(""),
            header.get(Key.DATE).orElse(""),
            header.body()));
  }

  boolean hasId(String id) {
    return byId.containsKey(id);
  }

  /** The content file that a raw page was imported to. */
  public Optional<Path> ofRaw(String sha256) {
    return Optional.ofNullable(byRawSha.get(sha256));
  }

  /** The file that holds the same article now: one that has gone or changed since is no copy. */
  Optional<Path> sameText(Header header) {
    return Optional.ofNullable(byText.get(fingerprint(header)))
        .filter(file -> holds(file, fingerprint(header)));
  }

  /** The file that has the same text under another title. */
  Optional<Path> sameBody(Header header) {
    BodyLikeness body = BodyLikeness.of(header);
    return body.key()
        .flatMap(
            key ->
                byLongest.getOrDefault(key, List.of()).stream()
                    .limit(MOST_ALIKE)
                    .filter(file -> isCopy(file, body))
                    .findFirst());
  }

  private static boolean isCopy(Path file, BodyLikeness body) {
    try {
      return BodyLikeness.of(Header.parse(file, ContentFile.text(file))).isCopyOf(body);
    } catch (InputException gone) {
      return false;
    }
  }

  private static boolean holds(Path file, String fingerprint) {
    try {
      return fingerprint(Header.parse(file, ContentFile.text(file))).equals(fingerprint);
    } catch (InputException gone) {
      return false;
    }
  }
}
