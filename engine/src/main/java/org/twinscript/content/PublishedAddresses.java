package org.twinscript.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * {@code content/published.tsv}: every address that the site ever had, one row each, sorted; the
 * same in every edition. A second column says where an address leads whose page is no more. A merge
 * of two branches may leave rows unsorted or twice. Not thread-safe.
 */
public final class PublishedAddresses {

  /** Its name in a content folder. */
  public static final String FILE = "published.tsv";

  /** What stands in the second column of an address whose record was taken out. */
  public static final String GONE = "gone";

  private static final String HEAD =
      "# Every address ever published, and behind a tab where it leads now, or gone:"
          + " bin/twinscript published.";

  private static final String HOME = "/";

  private final Path file;
  private final SortedMap<String, Row> rows = new TreeMap<>();

  private PublishedAddresses(Path file) {
    this.file = file;
  }

  /**
   * A row.
   *
   * @param leads another address, or {@value #GONE}; nothing for a page that is to be there
   * @param line where it stands, counted from 1; 0 for a new one
   */
  public record Row(Optional<String> leads, int line) {}

  /**
   * Those of a content folder; none where there is no such file.
   *
   * @throws InputException when a row is none
   */
  public static PublishedAddresses read(Path contentFolder) {
    PublishedAddresses published = new PublishedAddresses(contentFolder.resolve(FILE));
    if (Files.exists(published.file)) {
      List<String> lines = published.found().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
          published.read(lines.get(i), i + 1);
        }
      }
    }
    return published;
  }

  private String found() {
    return new String(ContentFile.bytes(file), StandardCharsets.UTF_8);
  }

  private void read(String line, int number) {
    String[] columns = line.strip().split("\t");
    String address = columns[0].equals(HOME) ? "" : columns[0];
    if (columns.length > 2 || !columns[0].equals(HOME) && !FilingLines.isPath(address)) {
      throw new InputException(file, number, Sentence.of("published.row"));
    }
    Optional<String> leads =
        columns.length == 2 ? Optional.of(columns[1].strip()) : Optional.empty();
    Row row = new Row(leads.map(to -> to.equals(HOME) ? "" : to), number);
    rows.merge(address, row, (one, other) -> one.leads().isPresent() ? one : other);
  }

  /** The rows by their addresses. */
  public SortedMap<String, Row> rows() {
    return Collections.unmodifiableSortedMap(rows);
  }

  /** Where a reader finds them. */
  public Path file() {
    return file;
  }

  /** Notes addresses; gives those that are new. */
  public List<String> add(Collection<String> addresses) {
    List<String> added = new ArrayList<>();
    for (String address : addresses) {
      if (rows.putIfAbsent(address, new Row(Optional.empty(), 0)) == null) {
        added.add(address);
      }
    }
    return added;
  }

  /**
   * Writes them, if they are others than the file's.
   *
   * @throws InputException when that fails
   */
  public void save() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    for (Map.Entry<String, Row> row : rows.entrySet()) {
      text.append(shown(row.getKey()));
      row.getValue().leads().ifPresent(to -> text.append('\t').append(shown(to)));
      text.append('\n');
    }
    if (!Files.exists(file) || !found().contentEquals(text)) {
      AtomicFiles.write(file, text.toString());
    }
  }

  private static String shown(String address) {
    return address.isEmpty() ? HOME : address;
  }
}
