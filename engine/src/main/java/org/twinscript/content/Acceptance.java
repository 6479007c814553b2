package org.twinscript.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.content.Proposals.Proposal;
import org.twinscript.fault.InputException;
import org.twinscript.ledger.LedgerFile;
import org.twinscript.merge.TextMerge;
import org.twinscript.message.Sentence;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Ends a conflict between a person's edit and a later import. Whichever text is chosen, the import
 * counts as taken note of: when it comes again, it brings nothing new. For who holds the {@link
 * FolderLock}.
 */
public final class Acceptance {

  private final Path contentFolder;
  private final Vocabulary vocabulary;
  private final Manifest manifest;
  private final Proposals proposals;

  /**
   * Opens a content folder.
   *
   * @param vocabulary against which a merged text is read
   */
  public Acceptance(Path contentFolder, Vocabulary vocabulary) {
    this.contentFolder = contentFolder;
    this.vocabulary = vocabulary;
    this.manifest = Manifest.read(contentFolder);
    this.proposals = new Proposals(contentFolder, new ReadyTexts());
  }

  /** Which text an article is to have. */
  public enum Side {
    /** The one that a person has edited. */
    MINE,
    /** The one that was imported last. */
    THEIRS,
    /** The one beside it, with its conflicts resolved by hand. */
    MERGED
  }

  /**
   * Ends the conflict of an article.
   *
   * @throws InputException when it has none or several, or the text chosen cannot be published
   */
  public void accept(Path file, Side side) {
    String found = ContentFile.text(file);
    String sha = Header.parse(file, found).get(Key.RAW_SHA256).orElseThrow(() -> none(file));
    Proposal proposal = only(file, proposals.beside(file, Optional.of(sha)));
    String text = text(side, found, proposal);
    ContentFile.read(file, text.getBytes(StandardCharsets.UTF_8), vocabulary);
    AtomicFiles.write(file, text);
    manifest.put(ContentFiles.path(contentFolder, file), Digests.sha256(text));
    takeLedger(proposal, LedgerFile.of(contentFolder, sha));
    manifest.save();
    proposal.delete();
  }

  private static Proposal only(Path file, List<Proposal> found) {
    if (found.isEmpty()) {
      throw none(file);
    }
    if (found.size() > 1) {
      throw new InputException(
          file, Sentence.of("accept.several", found.stream().map(Proposal::shown).toList()));
    }
    return found.get(0);
  }

  private static InputException none(Path file) {
    return new InputException(file, Sentence.of("accept.none"));
  }

  private static String text(Side side, String found, Proposal proposal) {
    return switch (side) {
      case MINE -> keptAgainst(found, proposal.text());
      case THEIRS -> proposal.text();
      case MERGED -> merged(proposal);
    };
  }

  /** The checksum of the import's text tells the next import that it brings nothing new. */
  private static String keptAgainst(String found, String imported) {
    Header header = Header.parse(Path.of("import"), imported);
    return HeaderEdit.set(
        found,
        Map.of(
            Key.CHECKSUM.word(), header.get(Key.CHECKSUM),
            Key.REPAIRS.word(), header.get(Key.REPAIRS)));
  }

  private static String merged(Proposal proposal) {
    String text = ContentFile.text(proposal.shown());
    if (TextMerge.hasMarkers(text)) {
      throw new InputException(proposal.shown(), Sentence.of("accept.markers"));
    }
    return text;
  }

  /** One that was proposed before there were ledgers beside proposals leaves the old one. */
  private void takeLedger(Proposal proposal, Path ledger) {
    if (Files.exists(proposal.ledger())) {
      String text = ContentFile.text(proposal.ledger());
      AtomicFiles.write(ledger, text);
      manifest.put(ContentFiles.path(contentFolder, ledger), Digests.sha256(text));
    }
  }
}
