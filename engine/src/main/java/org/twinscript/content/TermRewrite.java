package org.twinscript.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.twinscript.fault.InputException;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Writes the names of terms anew in all articles of an archive, once the vocabulary calls them
 * otherwise. What the importer wrote stays the importer's, what a person has edited stays edited.
 * For who holds the {@link FolderLock}.
 */
public final class TermRewrite {

  private final Path contentFolder;
  private final Vocabulary before;
  private final Vocabulary now;
  private final Manifest manifest;

  /**
   * Opens a content folder.
   *
   * @param before by which articles are read
   * @param now by which they are written
   */
  public TermRewrite(Path contentFolder, Vocabulary before, Vocabulary now) {
    this.contentFolder = contentFolder;
    this.before = before;
    this.now = now;
    this.manifest = Manifest.read(contentFolder);
  }

  /**
   * Rewrites every article that names a term otherwise than the vocabulary does now.
   *
   * @return those that were rewritten
   * @throws InputException when one cannot be written; run it again then
   */
  public List<Path> all() {
    List<Path> rewritten = new ArrayList<>();
    for (Path file : ArticleFinder.articles(contentFolder)) {
      if (rewrite(file, UnaryOperator.identity(), true)) {
        rewritten.add(file);
      }
    }
    manifest.save();
    return rewritten;
  }

  /** Gives some articles another term in the place of one: a person's edit. */
  public List<Path> move(List<Path> files, Term from, Term to) {
    List<Path> rewritten =
        files.stream()
            .filter(file -> rewrite(file, term -> term.equals(from) ? to : term, false))
            .toList();
    manifest.save();
    return rewritten;
  }

  private boolean rewrite(Path file, UnaryOperator<Term> change, boolean keepChecksum) {
    String found = ContentFile.text(file);
    Header header = Header.parse(file, found);
    Map<String, Optional<String>> values = new LinkedHashMap<>();
    for (Facet facet : now.tables()) {
      line(header, facet.folder())
          .flatMap(line -> written(line, List.of(facet), change))
          .ifPresent(value -> values.put(facet.folder(), Optional.of(value)));
    }
    line(header, Key.TAGS.word())
        .flatMap(line -> written(line, now.tables(), change))
        .ifPresent(value -> values.put(Key.TAGS.word(), Optional.of(value)));
    if (values.isEmpty()) {
      return false;
    }
    String text = HeaderEdit.set(found, values);
    boolean importers = keepChecksum && ContentFile.isAsImported(header);
    replace(file, found, importers ? signed(file, text) : text);
    return true;
  }

  private static Optional<String> line(Header header, String word) {
    return Key.of(word)
        .flatMap(header::get)
        .or(() -> Optional.ofNullable(header.others().get(word)).map(Header.Line::value));
  }

  /** A line's terms as they are called now; nothing when it says so already, or names none. */
  private Optional<String> written(String line, List<Facet> facets, UnaryOperator<Term> change) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : SubjectLines.items(line).toList()) {
      keys.add(term(facets, name).map(change).map(Term::key).orElse(name));
    }
    boolean same = SubjectLines.items(line).toList().equals(List.copyOf(keys));
    return same ? Optional.empty() : Optional.of(String.join(", ", keys));
  }

  /** A name may have been ambiguous before and not now, or the other way round. */
  private Optional<Term> term(List<Facet> facets, String name) {
    return facets.stream()
        .flatMap(
            facet ->
                before
                    .find(facet.name(), name)
                    .flatMap(term -> now.find(facet.name(), term.code()))
                    .or(() -> now.find(facet.name(), name))
                    .stream())
        .findFirst();
  }

  private static String signed(Path file, String text) {
    String checksum = ContentFile.checksum(Header.parse(file, text));
    return HeaderEdit.set(text, Map.of(Key.CHECKSUM.word(), Optional.of(checksum)));
  }

  /** What the manifest vouched for it vouches for still. */
  private void replace(Path file, String found, String text) {
    String path = ContentFiles.path(contentFolder, file);
    boolean known = manifest.digests(path).contains(Digests.sha256(found));
    AtomicFiles.write(file, text);
    if (known) {
      manifest.put(path, Digests.sha256(text));
    }
  }
}
