package org.twinscript.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.twinscript.fault.InputException;
import org.twinscript.fault.TableLines;
import org.twinscript.message.Sentence;

/** Reads {@code facets.tsv}; the notes at its head explain its columns. */
final class FacetTable {

  static final String FILE = "facets.tsv";

  /** What a vocabulary without the table has. */
  private static final List<String> STANDARD =
      List.of(
          "region\tregions\ttree\tmap\ttimeline\tfeed\tnavigation\tchips\t-\ttable",
          "theme\tthemes\tflat\t-\ttimeline\tfeed\tnavigation\tchips\tregion\ttable");

  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*");
  private static final String NONE = "-";
  private static final String KEY = "key:";
  private static final int WIDTH = 10;

  /** What an edition has at its root besides facets. */
  private static final Set<String> TAKEN = Set.of("articles", "data", "years", "page", "search");

  private final Path file;

  private FacetTable(Path file) {
    this.file = file;
  }

  /** The facets of a vocabulary, in the order of their rows. */
  static List<Facet> read(Path folder) {
    Path file = folder.resolve(FILE);
    return new FacetTable(file).facets(lines(file));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? TableLines.read(file) : STANDARD;
    } catch (IOException e) {
      throw new InputException(
          file, Sentence.of("table.not-utf8-because", String.valueOf(e.getMessage())), e);
    }
  }

  private List<Facet> facets(List<String> lines) {
    List<Facet> facets = new ArrayList<>();
    Set<String> words = new HashSet<>(TAKEN);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        Facet facet = facet(i + 1, line.split("\t", -1));
        if (!words.add(facet.folder()) | !words.add("name " + facet.name())) {
          throw fault(i + 1, Sentence.of("facet.taken"));
        }
        checkCrossed(i + 1, facet, facets);
        facets.add(facet);
      }
    }
    requireOwn(facets);
    return List.copyOf(facets);
  }

  private Facet facet(int line, String[] columns) {
    if (columns.length != WIDTH) {
      throw fault(line, Sentence.of("table.columns", columns.length, WIDTH));
    }
    return new Facet(
        word(line, columns[0]),
        word(line, columns[1]),
        is(line, columns[2], "tree", "flat"),
        is(line, columns[3], "map", NONE),
        is(line, columns[4], "timeline", NONE),
        is(line, columns[5], "feed", NONE),
        is(line, columns[6], "navigation", NONE),
        is(line, columns[7], "chips", NONE),
        Optional.of(columns[8]).filter(name -> !name.equals(NONE)),
        key(line, columns[9]));
  }

  private String word(int line, String text) {
    if (!WORD.matcher(text).matches()) {
      throw fault(line, Sentence.of("facet.folder", text));
    }
    return text;
  }

  private boolean is(int line, String text, String yes, String no) {
    if (!text.equals(yes) && !text.equals(no)) {
      throw fault(line, Sentence.of("facet.switch", text, yes, no));
    }
    return text.equals(yes);
  }

  private Optional<FacetKey> key(int line, String text) {
    if (text.equals("table")) {
      return Optional.empty();
    }
    Optional<FacetKey> key =
        text.startsWith(KEY) ? FacetKey.of(text.substring(KEY.length())) : Optional.empty();
    if (key.isEmpty()) {
      throw fault(line, Sentence.of("facet.values", text));
    }
    return key;
  }

  private void checkCrossed(int line, Facet facet, List<Facet> earlier) {
    facet
        .crossed()
        .filter(name -> earlier.stream().noneMatch(known -> known.name().equals(name)))
        .ifPresent(
            name -> {
              throw fault(line, Sentence.of("facet.crossed", name));
            });
  }

  /** The importer sorts articles into these two. */
  private void requireOwn(List<Facet> facets) {
    for (String name : List.of(Facet.REGION, Facet.THEME)) {
      if (facets.stream().noneMatch(facet -> facet.name().equals(name) && facet.hasTable())) {
        throw new InputException(file, Sentence.of("facet.missing", name));
      }
    }
  }

  private InputException fault(int line, Sentence sentence) {
    return new InputException(file, line, sentence);
  }
}
