package org.twinscript.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.twinscript.anchor.AnchoredBlock;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * {@code content/anchors.tsv}: the paragraphs and headings of every text as it was published, so
 * that links to them hold after an edit; a row each, sorted. A merge of two branches may leave
 * several rows of one text, of which each counts. Not thread-safe.
 */
public final class PublishedAnchors {

  /** Its name in a content folder. */
  public static final String FILE = "anchors.tsv";

  private static final String HEAD =
      "# The paragraphs of every text as published, known by sketches: bin/twinscript published.";

  private static final String ARTICLES = "articles/";

  private final Path file;
  private final SortedMap<String, SortedSet<String>> rows = new TreeMap<>();

  private PublishedAnchors(Path file) {
    this.file = file;
  }

  /**
   * Those of a content folder; none where there is no such file.
   *
   * @throws InputException when a row is none
   */
  public static PublishedAnchors read(Path contentFolder) {
    PublishedAnchors anchors = new PublishedAnchors(contentFolder.resolve(FILE));
    if (Files.exists(anchors.file)) {
      List<String> lines = anchors.found().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
          anchors.read(lines.get(i), i + 1);
        }
      }
    }
    return anchors;
  }

  private String found() {
    return new String(ContentFile.bytes(file), StandardCharsets.UTF_8);
  }

  private void read(String line, int number) {
    int tab = line.indexOf('\t');
    if (tab < 1
        || !Arrays.stream(line.substring(tab + 1).strip().split(" "))
            .allMatch(block -> AnchoredBlock.parse(block).isPresent())) {
      throw new InputException(file, number, Sentence.of("published.anchor-row"));
    }
    rows.computeIfAbsent(line.substring(0, tab), any -> new TreeSet<>())
        .add(line.substring(tab + 1).strip());
  }

  /**
   * How the list names a text: an article by its id, since its folder tells only the year.
   *
   * @param address of its page inside an edition: {@code articles/2024/some-id/}, {@code about/}
   */
  public static String key(String address) {
    String folder = address.replaceFirst("/$", "");
    return folder.startsWith(ARTICLES)
        ? ARTICLES + folder.substring(folder.lastIndexOf('/') + 1)
        : folder;
  }

  /** The rows of a text as they are written; none when it was not published. */
  public List<String> rows(String key) {
    return List.copyOf(rows.getOrDefault(key, new TreeSet<>()));
  }

  /** What a text was when it was published; nothing when it was not. */
  public List<List<AnchoredBlock>> of(String key) {
    List<List<AnchoredBlock>> texts = new ArrayList<>();
    for (String row : rows(key)) {
      texts.add(
          Arrays.stream(row.split(" "))
              .map(AnchoredBlock::parse)
              .flatMap(Optional::stream)
              .toList());
    }
    return texts;
  }

  /** Notes texts as they are now; those that are not named stay noted. Gives how many are new. */
  public int put(Map<String, List<AnchoredBlock>> texts) {
    int changed = 0;
    for (Map.Entry<String, List<AnchoredBlock>> text : texts.entrySet()) {
      if (!text.getValue().isEmpty()) {
        String row =
            String.join(" ", text.getValue().stream().map(AnchoredBlock::toString).toList());
        SortedSet<String> now = new TreeSet<>(List.of(row));
        changed += now.equals(rows.put(text.getKey(), now)) ? 0 : 1;
      }
    }
    return changed;
  }

  /**
   * Writes them, if they are others than the file's.
   *
   * @throws InputException when that fails
   */
  public void save() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    rows.forEach(
        (key, all) -> all.forEach(row -> text.append(key).append('\t').append(row).append('\n')));
    if (!Files.exists(file) || !found().contentEquals(text)) {
      AtomicFiles.write(file, text.toString());
    }
  }
}
