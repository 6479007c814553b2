package org.twinscript.bake.pictures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.cache.Fingerprinted;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/** The files beside a document at their addresses, and where the document names them. Immutable. */
public final class DocumentFiles implements Fingerprinted {

  /** Where all files beside documents lie, once for all editions. */
  public static final String ROOT = "files/";

  private static final DocumentFiles NONE =
      new DocumentFiles(Path.of(""), Bundle.none(), "", List.of(), Map.of());

  private final Path document;
  private final Bundle bundle;
  private final String folder;
  private final List<Use> uses;
  private final Map<String, PublishedFile> elsewhere;

  /**
   * A place where a document names a file.
   *
   * @param name the file's own
   * @param line of the document's file, from 1
   * @param shown true for a picture that stands in the text, false for a link
   */
  public record Use(String name, int line, boolean shown) {}

  private DocumentFiles(
      Path document,
      Bundle bundle,
      String folder,
      List<Use> uses,
      Map<String, PublishedFile> elsewhere) {
    this.document = document;
    this.bundle = bundle;
    this.folder = folder;
    this.uses = List.copyOf(uses);
    this.elsewhere = Map.copyOf(elsewhere);
  }

  /** Of a document with no file beside it. */
  public static DocumentFiles none() {
    return NONE;
  }

  /**
   * Of a document.
   *
   * @param document its content file
   * @param folder the end of the address, with a slash behind it: {@code 2024/flu/}
   */
  public static DocumentFiles of(Path document, Bundle bundle, String folder) {
    return bundle.isEmpty()
        ? NONE
        : new DocumentFiles(document, bundle, ROOT + folder, List.of(), Map.of());
  }

  /** The same where the text names them at these places, in the order of the text. */
  public DocumentFiles used(List<Use> places) {
    return isEmpty() ? this : new DocumentFiles(document, bundle, folder, places, elsewhere);
  }

  /** The names of all files, in order. */
  public List<String> names() {
    return bundle.files().stream().map(BundleFile::name).toList();
  }

  /** Why a file that a text names cannot be published, as the rest of a sentence. */
  public Optional<Sentence> fault(String reference) {
    return bundle.find(reference).flatMap(BundleFile::fault);
  }

  /** A picture as a text names it; nothing where it is no picture or none lies there. */
  public Optional<Shown> shown(String reference) {
    return find(reference).filter(file -> file.file().picture().isPresent()).map(Shown::of);
  }

  /** A file as a text names it; nothing where none lies there. */
  public Optional<Linked> linked(String reference) {
    return find(reference).map(Linked::of);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return bundle.isEmpty();
  }

  /** What is wrong with the bundle as a whole: files that nobody names, and names that clash. */
  public List<InputException> faults() {
    List<InputException> faults = new ArrayList<>();
    Map<String, String> takenBy = new HashMap<>();
    for (BundleFile file : bundle.files()) {
      if (uses.stream().noneMatch(use -> use.name().equals(file.name()))) {
        faults.add(new InputException(file.file(), file.fault().orElse(unused())));
      }
      for (String path : new PublishedFile(file, folder).paths()) {
        String other = takenBy.putIfAbsent(path.toLowerCase(Locale.ROOT), file.name());
        if (other != null) {
          String name = path.substring(folder.length());
          faults.add(new InputException(file.file(), clash(other, name)));
        }
      }
    }
    return faults;
  }

  private Sentence unused() {
    return Sentence.of("bundle.unused", document.getFileName());
  }

  private static Sentence clash(String other, String name) {
    return Sentence.of("bundle.clash", other, name);
  }

  /** A file by the name a document calls it. */
  Optional<PublishedFile> find(String reference) {
    return bundle.find(reference).map(this::published);
  }

  private PublishedFile published(BundleFile file) {
    return elsewhere.getOrDefault(file.name(), new PublishedFile(file, folder));
  }

  List<PublishedFile> all() {
    return bundle.files().stream().map(this::published).toList();
  }

  /** The same files, some of them published by other documents, by the names they have here. */
  DocumentFiles movedTo(Map<String, PublishedFile> others) {
    return others.isEmpty() ? this : new DocumentFiles(document, bundle, folder, uses, others);
  }

  /** The first picture of the text in the size that is nearest to a width; nothing without one. */
  public Optional<Rendition> lead(int width) {
    return uses.stream()
        .filter(Use::shown)
        .findFirst()
        .flatMap(use -> find(use.name()))
        .map(file -> PublishedFile.fitting(file.shown(), width));
  }

  /** What is wrong with a file, said of the line that names it. */
  InputException fault(BundleFile file, Sentence sentence) {
    return uses.stream()
        .filter(use -> use.name().equals(file.name()))
        .findFirst()
        .map(
            use ->
                new InputException(
                    document, use.line(), Sentence.of("link.names", file.name(), sentence)))
        .orElseGet(() -> new InputException(file.file(), sentence));
  }

  /** Of the files' names and bytes, and of their address. */
  @Override
  public Fingerprint fingerprint() {
    FingerprintMaker maker = new FingerprintMaker().add(folder).add(bundle.fingerprint());
    new TreeMap<>(elsewhere).forEach((name, file) -> maker.add(name).add(file.path()));
    return maker.done();
  }

  /** Writes what the document says, not what lies beside it. */
  public void write(MemoryWriter out) {
    out.text(folder);
    out.list(uses, use -> out.text(use.name()).count(use.line()).count(use.shown() ? 1 : 0));
  }

  /** Reads what {@link #write} wrote, of a document with the same files beside it. */
  public static DocumentFiles read(Path document, Bundle bundle, MemoryReader in) {
    String folder = in.text();
    List<Use> uses = in.list(() -> new Use(in.text(), in.count(), in.count() == 1));
    return folder.isEmpty() ? NONE : new DocumentFiles(document, bundle, folder, uses, Map.of());
  }
}
