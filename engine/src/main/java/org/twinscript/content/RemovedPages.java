package org.twinscript.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;

/**
 * Which pages were imported once, by the manifest and the ledgers: of one that has no article now,
 * somebody has taken the article out. A ledger without a row tells of an import that was killed,
 * and is none of them.
 */
public final class RemovedPages {

  /** What tells texts apart stands at a ledger's head, a row a line. */
  private static final Pattern TEXT = Pattern.compile("\"text-sha256\" ?: ?\"([0-9a-f]{64})\"");

  private static final Pattern DATE = Pattern.compile("\\[ ?\"date\", ?\"([^\"]+)\" ?\\]");

  private static final int HEAD_LINES = 8;

  private final Path contentFolder;
  private final Manifest manifest;
  private final Map<String, String> byText = new HashMap<>();
  private boolean read;

  /** Those of a content folder. */
  public RemovedPages(Path contentFolder, Manifest manifest) {
    this.contentFolder = contentFolder;
    this.manifest = manifest;
  }

  /** Whether a page without an article had one. */
  public boolean hadArticle(String rawSha256) {
    String path = path(rawSha256);
    return manifest.paths().contains(path) || manifest.isGone(path);
  }

  /** Whether the article of a page without one was taken out, or that of a copy of the page. */
  boolean isOne(Ledger ledger) {
    return hadArticle(ledger.rawSha256()) || copyOf(ledger).isPresent();
  }

  /** Articles that the manifest lists and that are not there: lost, or taken out without a word. */
  public List<String> missing() {
    return manifest.paths().stream()
        .filter(path -> path.startsWith("articles/") && path.endsWith(ContentFile.EXTENSION))
        .filter(path -> !Files.exists(contentFolder.resolve(path)))
        .toList();
  }

  private String path(String rawSha256) {
    return ContentFiles.path(contentFolder, LedgerFile.of(contentFolder, rawSha256));
  }

  /** Another page that was imported as the same text of the same day, by its digest. */
  Optional<String> copyOf(Ledger ledger) {
    if (!read) {
      manifest.paths().stream()
          .filter(path -> path.startsWith(LedgerFile.FOLDER + "/"))
          .map(contentFolder::resolve)
          .forEach(this::note);
      read = true;
    }
    String date =
        ledger.header().stream()
            .filter(field -> field.key().equals("date"))
            .map(Ledger.Field::value)
            .findFirst()
            .orElse("");
    return Optional.ofNullable(byText.get(ledger.textSha256() + date))
        .filter(sha -> !sha.equals(ledger.rawSha256()));
  }

  /** A ledger that is not there or none is no other page's either. */
  private void note(Path file) {
    StringBuilder head = new StringBuilder();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      reader.lines().limit(HEAD_LINES).forEach(line -> head.append(line).append('\n'));
    } catch (IOException | UncheckedIOException e) {
      return;
    }
    Matcher text = TEXT.matcher(head);
    if (text.find()) {
      Matcher date = DATE.matcher(head);
      String name = file.getFileName().toString();
      byText.putIfAbsent(
          text.group(1) + (date.find() ? date.group(1) : ""), name.replace(".json", ""));
    }
  }
}
