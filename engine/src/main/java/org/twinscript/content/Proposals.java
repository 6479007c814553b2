package org.twinscript.content;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinscript.fault.InputException;
import org.twinscript.ledger.LedgerFile;
import org.twinscript.message.Sentence;

/**
 * What imports have put beside edited files: {@code <id>.md.new-<mark>}, with both versions between
 * markers where they contradict each other. The import's own text and its ledger lie under the same
 * mark beside the page's ledger. The mark is of the import's text, so that importing again adds no
 * second copy and overwrites no edit of the first.
 */
final class Proposals {

  private static final int MARK = 8;

  private final Path contentFolder;
  private final ReadyTexts texts;

  Proposals(Path contentFolder, ReadyTexts texts) {
    this.contentFolder = contentFolder;
    this.texts = texts;
  }

  /**
   * One of them.
   *
   * @param shown where a person looks at it
   * @param imported what the import made of the page
   * @param ledger the account of that import
   */
  record Proposal(Path shown, Path imported, Path ledger) {

    /** The import's text, to the letter. */
    String text() {
      return ContentFile.text(Files.exists(imported) ? imported : shown);
    }

    /** Takes it away, what a person sees last: until it is gone the proposal can be met again. */
    void delete() {
      for (Path file : List.of(imported, ledger, shown)) {
        try {
          Files.deleteIfExists(file);
        } catch (IOException e) {
          throw AtomicFiles.fault(file, e);
        }
      }
    }
  }

  /** The proposal that an import's text makes for an edited file. */
  Proposal of(Path file, String rawSha256, String imported) {
    return marked(
        file, rawSha256, ContentFiles.PROPOSAL + Digests.sha256(imported).substring(0, MARK));
  }

  private Proposal marked(Path file, String rawSha256, String mark) {
    Path ledger = LedgerFile.of(contentFolder, rawSha256);
    return new Proposal(
        file.resolveSibling(file.getFileName() + mark),
        ledger.resolveSibling(rawSha256 + ContentFile.EXTENSION + mark),
        ledger.resolveSibling(ledger.getFileName() + mark));
  }

  /** Writes one, each of its files unless it is there. */
  void write(Proposal proposal, String shown, String imported, String ledger) {
    place(proposal.ledger(), ledger);
    place(proposal.imported(), imported);
    place(proposal.shown(), shown);
  }

  private void place(Path file, String text) {
    if (!Files.exists(file)) {
      texts.placeNew(file, text);
    }
  }

  /** All that lie beside a file, in the order of their marks. */
  List<Proposal> beside(Path file, Optional<String> rawSha256) {
    List<Proposal> found = new ArrayList<>();
    String start = file.getFileName() + ContentFiles.PROPOSAL;
    try (DirectoryStream<Path> siblings =
        Files.newDirectoryStream(file.toAbsolutePath().getParent())) {
      for (Path sibling : siblings) {
        String name = sibling.getFileName().toString();
        if (name.startsWith(start) && ContentFiles.isProposal(sibling)) {
          String mark = name.substring(file.getFileName().toString().length());
          found.add(
              rawSha256
                  .map(sha -> marked(file, sha, mark))
                  .orElse(new Proposal(sibling, sibling, sibling)));
        }
      }
    } catch (IOException e) {
      throw new InputException(file, Sentence.of("folder.its-not-listed", e), e);
    }
    found.sort((one, other) -> one.shown().compareTo(other.shown()));
    return found;
  }
}
