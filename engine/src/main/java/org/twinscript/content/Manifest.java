package org.twinscript.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * {@code content/manifest}: the SHA-256 of every file of an archive, one row a file, sorted by
 * path. The rows are those of {@code sha256sum}, which can check them too. A row {@code # gone
 * path} says that a file was taken out on purpose.
 *
 * <p>A merge of two branches may leave rows unsorted, or two for one file; either holds. Not
 * thread-safe.
 */
public final class Manifest {

  /** Its name in a content folder. */
  public static final String FILE = "manifest";

  private static final String HEAD =
      "# SHA-256 of every file in this folder: bin/twinscript verify, or sha256sum -c manifest.";

  private static final int DIGEST = 64;

  private static final Pattern ROW = Pattern.compile("[0-9a-f]{" + DIGEST + "} [ *].");

  private static final String GONE = "# gone  ";

  private final Path file;
  private final Map<String, Set<String>> digests = new TreeMap<>();
  private final Set<String> gone = new TreeSet<>();
  private final List<InputException> faults = new ArrayList<>();

  private Manifest(Path file) {
    this.file = file;
  }

  /**
   * The manifest of a content folder; without rows where there is none.
   *
   * @throws InputException when it cannot be read
   */
  public static Manifest read(Path contentFolder) {
    Manifest manifest = new Manifest(contentFolder.resolve(FILE));
    if (Files.exists(manifest.file)) {
      int number = 0;
      for (String line : manifest.found().lines().toList()) {
        number++;
        manifest.read(line, number);
      }
    }
    return manifest;
  }

  /** A byte that is no UTF-8 is the fault of its row alone. */
  private String found() {
    return new String(ContentFile.bytes(file), StandardCharsets.UTF_8);
  }

  private void read(String line, int number) {
    if (ROW.matcher(line).lookingAt()) {
      String digest = line.substring(0, DIGEST);
      digests.merge(line.substring(DIGEST + 2), Set.of(digest), Manifest::either);
    } else if (line.startsWith(GONE)) {
      gone.add(line.substring(GONE.length()));
    } else if (!line.isBlank() && !line.startsWith("#")) {
      faults.add(new InputException(file, number, Sentence.of("manifest.row")));
    }
  }

  private static Set<String> either(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }

  /** Rows that cannot be read, a sentence each. */
  public List<InputException> faults() {
    return Collections.unmodifiableList(faults);
  }

  /** Whether there is no row at all, as in an archive that never had a manifest. */
  public boolean isEmpty() {
    return digests.isEmpty() && gone.isEmpty();
  }

  /** The paths that have a row, with slashes, from the content folder on. */
  public Set<String> paths() {
    return Collections.unmodifiableSet(digests.keySet());
  }

  /** What a file may be; more than one after a merge, none when it has no row. */
  public Set<String> digests(String path) {
    return Collections.unmodifiableSet(digests.getOrDefault(path, Set.of()));
  }

  /** Whether a file was taken out on purpose and is not to come back. */
  public boolean isGone(String path) {
    return gone.contains(path) && !digests.containsKey(path);
  }

  /** The paths of what was taken out on purpose. */
  public Set<String> gone() {
    return Collections.unmodifiableSet(gone);
  }

  /** A file is there, and is this. */
  public void put(String path, String digest) {
    digests.put(path, Set.of(digest));
    gone.remove(path);
  }

  /** A file is there no more, and not by chance. */
  public void remove(String path) {
    digests.remove(path);
    gone.add(path);
  }

  /** A file is there no more, under this name. */
  public void forget(String path) {
    digests.remove(path);
    gone.remove(path);
  }

  /**
   * Writes it, if it says anything else than the file does; one without rows makes no file.
   *
   * @throws InputException when that fails; the old one is still there
   */
  public void save() {
    String text = text();
    boolean same = Files.exists(file) ? found().equals(text) : isEmpty();
    if (!same) {
      AtomicFiles.write(file, text);
    }
  }

  private String text() {
    Map<String, String> rows = new TreeMap<>();
    gone.forEach(path -> rows.put(path, GONE + path + "\n"));
    digests.forEach((path, any) -> rows.put(path, rows(path, any)));
    return HEAD + "\n" + String.join("", rows.values());
  }

  private static String rows(String path, Set<String> digests) {
    StringBuilder rows = new StringBuilder();
    digests.forEach(digest -> rows.append(digest).append("  ").append(path).append('\n'));
    return rows.toString();
  }
}
