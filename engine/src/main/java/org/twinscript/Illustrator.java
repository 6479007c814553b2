package org.twinscript;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinscript.content.Digests;
import org.twinscript.content.PictureCopy;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.intake.PictureFolder;
import org.twinscript.ledger.Ledger;
import org.twinscript.ledger.Ledger.Copy;
import org.twinscript.ledger.Ledger.Picture;
import org.twinscript.restore.Doubt;
import org.twinscript.restore.RepairKind;

/**
 * Finds the files of a page's pictures and names them. What an earlier import has named keeps its
 * name and place, so that importing again changes nothing. For one page.
 */
final class Illustrator {

  /** In one article. */
  private static final int MOST = 100;

  private static final long MOST_BYTES = 100L << 20;
  private static final int LONGEST_NAME = 50;
  private static final String TOO_MANY = "one picture more than an article may have";

  private final Path page;
  private final DamagedArticle damaged;
  private final PictureWords words;
  private final Optional<PictureFolder> folder;
  private final Optional<Ledger> earlier;

  private final List<Picture> rows = new ArrayList<>();
  private final List<PictureCopy> copies = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Copy> before;
  private long bytes;

  private Illustrator(
      Path page, String sha256, DamagedArticle damaged, PictureWords words, PictureSource source) {
    this.page = page;
    this.damaged = damaged;
    this.words = words;
    this.folder = source.folder();
    this.earlier = damaged.pictures().isEmpty() ? Optional.empty() : source.earlier(sha256);
    this.before =
        earlier.stream()
            .flatMap(ledger -> ledger.pictures().stream())
            .filter(picture -> picture.copy().isPresent())
            .collect(
                Collectors.toMap(
                    Picture::reference, it -> it.copy().get(), (first, more) -> first));
    before.values().forEach(copy -> names.put(copy.sha256(), copy.file()));
    before.values().forEach(copy -> taken.add(copy.file().toLowerCase(Locale.ROOT)));
  }

  /**
   * What becomes of a page's pictures.
   *
   * @param sha256 of the page's bytes
   */
  static Illustrations of(
      Path page, String sha256, DamagedArticle damaged, PictureWords words, PictureSource source) {
    return new Illustrator(page, sha256, damaged, words, source).all();
  }

  private Illustrations all() {
    for (DamagedArticle.Picture picture : damaged.pictures()) {
      rows.add(
          new Picture(
              picture.reference(),
              picture.alt(),
              picture.caption(),
              picture.credit(),
              copy(picture)));
    }
    if (folder.isEmpty()) {
      doubts.addAll(doubtsOfBefore());
    }
    return new Illustrations(rows, copies, doubts);
  }

  private List<Doubt> doubtsOfBefore() {
    return earlier.stream()
        .flatMap(ledger -> ledger.doubts().stream())
        .filter(doubt -> doubt.kind().equals(RepairKind.PICTURE.id()))
        .map(it -> new Doubt(RepairKind.PICTURE, it.passage(), it.offset(), it.text(), it.why()))
        .toList();
  }

  private Optional<Copy> copy(DamagedArticle.Picture picture) {
    Optional<PictureFolder.Result> result = folder.map(saved -> saved.find(page, picture));
    Optional<PictureFolder.Found> found =
        result
            .filter(PictureFolder.Found.class::isInstance)
            .map(PictureFolder.Found.class::cast)
            .filter(this::hasRoom);
    if (before.containsKey(picture.reference())) {
      Copy copy = before.get(picture.reference());
      found.ifPresent(file -> supply(file, copy));
      return Optional.of(place(copy, picture));
    }
    if (found.isEmpty() && result.isPresent()) {
      doubt(
          picture,
          result.get() instanceof PictureFolder.Missing missing ? missing.why() : TOO_MANY);
    }
    return found.map(file -> copy(picture, file));
  }

  private boolean hasRoom(PictureFolder.Found file) {
    return copies.size() < MOST && bytes + file.bytes().length <= MOST_BYTES;
  }

  /** The same file once more, in case it has been lost. */
  private void supply(PictureFolder.Found file, Copy copy) {
    if (Digests.sha256(file.bytes()).equals(copy.sha256())) {
      copies.add(new PictureCopy(copy.file(), copy.sha256(), file.file()));
      bytes += file.bytes().length;
    }
  }

  private Copy place(Copy copy, DamagedArticle.Picture picture) {
    return new Copy(copy.file(), copy.sha256(), words.passage(picture), copy.words());
  }

  private Copy copy(DamagedArticle.Picture picture, PictureFolder.Found file) {
    String sha = Digests.sha256(file.bytes());
    String name = names.computeIfAbsent(sha, any -> free(file));
    copies.add(new PictureCopy(name, sha, file.file()));
    bytes += file.bytes().length;
    return new Copy(name, sha, words.passage(picture), words.of(picture, rows.size() + 1));
  }

  private void doubt(DamagedArticle.Picture picture, String why) {
    doubts.add(new Doubt(RepairKind.PICTURE, words.near(picture), 0, picture.reference(), why));
  }

  /** A name that is safe in addresses and on every system, and not yet another's. */
  private String free(PictureFolder.Found file) {
    String found = Normalizer.normalize(file.file().getFileName().toString(), Normalizer.Form.NFC);
    String stem =
        found
            .replaceFirst("\\.[A-Za-z]{3,4}$", "")
            .replaceAll("[^\\p{L}\\p{N}_-]+", "-")
            .replaceAll("^-+|-+$", "");
    stem = stem.isEmpty() ? "picture" : stem;
    stem = stem.codePointCount(0, stem.length()) > LONGEST_NAME ? shortened(stem) : stem;
    String name = stem + "." + file.extension();
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = stem + "-" + i + "." + file.extension();
    }
    return name;
  }

  private static String shortened(String stem) {
    return stem.substring(0, stem.offsetByCodePoints(0, LONGEST_NAME));
  }
}
