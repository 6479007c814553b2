package org.twinscript.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.fault.InputException;

/**
 * Ledgers as files: {@code ledgers/<first two digits>/<SHA-256 of the raw page>.json} in a content
 * folder. The article names the same digest, so that it may be renamed or moved to another year.
 * Stateless.
 */
public final class LedgerFile {

  /** The folder of all ledgers inside a content folder. */
  public static final String FOLDER = "ledgers";

  private static final ObjectMapper JSON = new ObjectMapper();

  private LedgerFile() {}

  /** Where a raw page's ledger lies, whether or not it is there. */
  public static Path of(Path contentFolder, String rawSha256) {
    return contentFolder
        .resolve(FOLDER)
        .resolve(rawSha256.substring(0, 2))
        .resolve(rawSha256 + ".json");
  }

  /**
   * The ledger of a raw page; nothing when there is none.
   *
   * @throws InputException when the file is no ledger
   */
  public static Optional<Ledger> read(Path contentFolder, String rawSha256) {
    Path file = of(contentFolder, rawSha256);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      JsonNode tree = JSON.readTree(Files.readString(file));
      return Optional.of(LedgerReader.read(tree));
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(
          file, "is no ledger any more. Take it from git again, or import its page again.", e);
    }
  }

  /** A ledger as JSON: a line for each passage, dropped line, change and doubt. Always the same. */
  public static String text(Ledger ledger) {
    return LedgerText.of(ledger);
  }
}
