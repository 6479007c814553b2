package org.twinscript.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.fault.InputException;
import org.twinscript.fault.TableLines;
import org.twinscript.message.Sentence;

/** {@code renamed.tsv}: which terms had other names; it need not be there. */
public final class FormerTerms {

  /** Its name in the vocabulary's folder. */
  public static final String FILE = "renamed.tsv";

  /** What a new table begins with. */
  public static final String HEAD =
      """
      # What terms were called before. UTF-8, one row a former name, columns parted by one tab; lines that begin with #
      # are notes. bin/twinscript rename term adds rows; take none out, or old addresses and old files lose their way.
      #
      # facet  the name of the facet.
      # code   the code that the term had. Where another row of the table has it still, that row's cues go on speaking
      #        for the new term, and the row is no term of its own any more.
      # name   what it was called in the front matter.
      # path   its address below the facet's folder, or - where that has not changed.
      # now    the code of the term that it is now.
      """;

  private static final int WIDTH = 5;
  private static final String NONE = "-";

  private final Path file;
  private final Map<String, List<FormerTerm>> byFacet = new HashMap<>();

  private FormerTerms(Path file) {
    this.file = file;
  }

  /**
   * Reads the table.
   *
   * @throws InputException at the first row at fault
   */
  static FormerTerms read(Path folder) {
    FormerTerms former = new FormerTerms(folder.resolve(FILE));
    List<String> lines = former.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        former.add(i + 1, lines.get(i).split("\t", -1));
      }
    }
    return former;
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? TableLines.read(file) : List.of();
    } catch (IOException e) {
      throw new InputException(
          file, Sentence.of("table.not-utf8-because", String.valueOf(e.getMessage())), e);
    }
  }

  private void add(int line, String[] columns) {
    if (columns.length != WIDTH) {
      throw new InputException(file, line, Sentence.of("table.columns", columns.length, WIDTH));
    }
    byFacet
        .computeIfAbsent(columns[0], facet -> new ArrayList<>())
        .add(
            new FormerTerm(
                columns[1],
                columns[2],
                Optional.of(columns[3]).filter(path -> !path.equals(NONE)),
                columns[4]));
  }

  /** The row of a former term. */
  static String row(String facet, FormerTerm term) {
    return String.join("\t", facet, term.code(), term.name(), term.path().orElse(NONE), term.now());
  }

  /** Those of a facet, in the order of the table. */
  List<FormerTerm> of(String facet) {
    return List.copyOf(byFacet.getOrDefault(facet, List.of()));
  }

  /**
   * The code that a code leads to in the end.
   *
   * @throws InputException when that is the code of no row, or codes lead in a circle
   */
  static String now(Path folder, List<FormerTerm> former, Map<String, Row> rows, String code) {
    String at = code;
    for (int steps = 0; steps <= former.size(); steps++) {
      String here = at;
      Optional<FormerTerm> next =
          former.stream()
              .filter(FormerTerm::isJoined)
              .filter(term -> term.code().equals(here))
              .reduce((first, second) -> second);
      if (next.isEmpty()) {
        if (rows.containsKey(here)) {
          return here;
        }
        throw new InputException(folder.resolve(FILE), Sentence.of("term.no-code", here));
      }
      at = next.get().now();
    }
    throw new InputException(folder.resolve(FILE), Sentence.of("term.circle", code));
  }
}
