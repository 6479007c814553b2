package org.twinscript.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.article.Origin;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Ledgers as files: {@code ledgers/<first two digits>/<SHA-256 of the raw page>.json} in a content
 * folder. The article names the same digest, so that it may be renamed or moved to another year.
 * Stateless.
 */
public final class LedgerFile {

  /** The folder of all ledgers inside a content folder. */
  public static final String FOLDER = "ledgers";

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Sentence NO_LEDGER = Sentence.of("ledger.broken");

  private LedgerFile() {}

  /** Where a raw page's ledger lies, whether or not it is there. */
  public static Path of(Path contentFolder, String rawSha256) {
    if (!Origin.isSha256(rawSha256)) {
      throw new IllegalArgumentException("no SHA-256: " + rawSha256);
    }
    return contentFolder
        .resolve(FOLDER)
        .resolve(rawSha256.substring(0, 2))
        .resolve(rawSha256 + ".json");
  }

  /**
   * The ledger of a raw page; nothing when there is none.
   *
   * @throws InputException when the file is no ledger, or that of another page
   */
  public static Optional<Ledger> read(Path contentFolder, String rawSha256) {
    Path file = of(contentFolder, rawSha256);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Ledger ledger = read(file);
    if (!ledger.rawSha256().equals(rawSha256)) {
      throw new InputException(file, Sentence.of("ledger.other-page", ledger.rawSha256()));
    }
    return Optional.of(ledger);
  }

  private static Ledger read(Path file) {
    try {
      return LedgerReader.read(JSON.readTree(Files.readString(file)));
    } catch (JsonProcessingException e) {
      throw new InputException(file, e.getLocation().getLineNr(), NO_LEDGER);
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(file, NO_LEDGER, e);
    }
  }

  /**
   * Whether a ledger is as it was written. One that notes the header is sealed, so that no word of
   * it can change unseen; one of before that is whole when it has the form that ledgers have.
   *
   * @throws InputException when it is not there or no ledger
   */
  public static boolean isWhole(Path contentFolder, String rawSha256) {
    Path file = of(contentFolder, rawSha256);
    try {
      return Files.readString(file).equals(text(read(file)));
    } catch (IOException e) {
      throw new InputException(file, NO_LEDGER, e);
    }
  }

  /** A ledger as JSON: a line for each passage, dropped line, change and doubt. Always the same. */
  public static String text(Ledger ledger) {
    return LedgerText.of(ledger);
  }
}
