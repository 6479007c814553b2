package org.twinscript.content;

import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.content.Proposals.Proposal;
import org.twinscript.fault.InputException;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.LedgerFile;
import org.twinscript.merge.TextMerge;

/**
 * A content file that a person has edited, and whose page is imported again. The edit stands: an
 * import that brings nothing new leaves the file alone, one that does is merged into it, and where
 * the two contradict each other both are shown beside it.
 */
final class EditedFile {

  private final LedgerFolder ledgers;
  private final Proposals proposals;
  private final Manifest manifest;
  private final Path contentFolder;

  EditedFile(Path contentFolder, LedgerFolder ledgers, Proposals proposals, Manifest manifest) {
    this.contentFolder = contentFolder;
    this.ledgers = ledgers;
    this.proposals = proposals;
    this.manifest = manifest;
  }

  /** A page that is imported again: its text as it would be written, and how it came about. */
  record Import(String text, Ledger ledger, EarlierImport earlier) {}

  /**
   * Holds an import against an edited file.
   *
   * @param found the file's text
   * @param writer puts a text into the place of the found one; false when somebody was quicker
   * @throws InputException when the edited file has no sound header
   */
  Written write(Path file, String found, Import page, Placing writer) {
    Header mine = Header.parse(file, found);
    Optional<Ledger> before = before(page.ledger());
    if (bringsNothing(mine, page, before)) {
      keep(page.ledger());
      return new Written.Edited(file);
    }
    Optional<Header> base =
        before.flatMap(page.earlier()::article).map(article -> header(file, article, mine));
    TextMerge.Merged merged = new ContentMerge(file, found, page.text()).with(base);
    dropOvertaken(file, found, base, page);
    return merged.conflicts() == 0 && writer.over(file, found, merged.text())
        ? merged(file, found, merged.text(), page.ledger())
        : conflict(file, merged.text(), page);
  }

  /** How a file's text is exchanged. */
  interface Placing {
    boolean over(Path file, String found, String text);
  }

  private Optional<Ledger> before(Ledger ledger) {
    try {
      return LedgerFile.read(contentFolder, ledger.rawSha256());
    } catch (InputException damaged) {
      return Optional.empty();
    }
  }

  /**
   * Its text is that which the person began with; or only its subjects are others, on which the
   * person has ruled.
   */
  private static boolean bringsNothing(Header mine, Import page, Optional<Ledger> before) {
    return mine.get(Key.CHECKSUM).filter(checksum(page.text())::equals).isPresent()
        || before.filter(ledger -> saysTheSame(ledger, page.ledger())).isPresent();
  }

  private static boolean saysTheSame(Ledger one, Ledger other) {
    return one.textSha256().equals(other.textSha256())
        && one.header().equals(other.header())
        && one.counts().equals(other.counts());
  }

  private static String checksum(String imported) {
    return Header.parse(Path.of("import"), imported).get(Key.CHECKSUM).orElseThrow();
  }

  private static Header header(Path file, Article article, Header mine) {
    String day = mine.get(Key.ADDED).map(added -> "added=" + added + "\n").orElse("");
    return Header.parse(file, day + ContentFile.write(article));
  }

  private Written merged(Path file, String found, String text, Ledger ledger) {
    String path = ContentFiles.path(contentFolder, file);
    if (manifest.digests(path).contains(Digests.sha256(found))) {
      manifest.put(path, Digests.sha256(text));
    }
    keep(ledger);
    return new Written.Merged(file);
  }

  /** The ledger is that of the import's text, which is whole, whatever the article says. */
  private void keep(Ledger ledger) {
    ledgers.write(ledger);
    String text = LedgerFile.text(ledger);
    manifest.put(ContentFiles.path(contentFolder, ledgers.file(ledger)), Digests.sha256(text));
  }

  private Written conflict(Path file, String shown, Import page) {
    Proposal proposal = proposals.of(file, page.ledger().rawSha256(), page.text());
    proposals.write(proposal, shown, page.text(), LedgerFile.text(page.ledger()));
    return new Written.Conflict(file, proposal.shown());
  }

  /** Takes away what an import before this one has proposed, unless a person has worked on it. */
  private void dropOvertaken(Path file, String found, Optional<Header> base, Import page) {
    String sha = page.ledger().rawSha256();
    Proposal own = proposals.of(file, sha, page.text());
    for (Proposal other : proposals.beside(file, Optional.of(sha))) {
      if (!other.shown().equals(own.shown()) && isUntouched(other, file, found, base)) {
        other.delete();
      }
    }
  }

  private static boolean isUntouched(
      Proposal proposal, Path file, String found, Optional<Header> base) {
    String imported = proposal.text();
    String shown = ContentFile.text(proposal.shown());
    return shown.equals(imported)
        || shown.equals(new ContentMerge(file, found, imported).with(base).text());
  }
}
