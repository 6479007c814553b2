package org.twinscript.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.twinscript.fault.InputException;
import org.twinscript.fault.TableLines;
import org.twinscript.message.Sentence;

/** Reads one table; the notes at the head of each file explain its columns. */
final class TableReader {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> LEVELS = Set.of("province", "prefecture", "county", "area");
  private static final String NONE = "-";
  private static final double FULL_NAME_WEIGHT = 2;

  private final Path file;

  TableReader(Path file) {
    this.file = file;
  }

  List<Row> tree() {
    return rows(7, 7, this::region);
  }

  List<Row> list() {
    return rows(4, 5, this::theme);
  }

  private interface RowParser {
    Row parse(int line, String[] columns);
  }

  private List<Row> rows(int least, int most, RowParser parser) {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String text : lines()) {
      line++;
      if (!text.isBlank() && !text.startsWith("#")) {
        rows.add(parser.parse(line, columns(line, text, least, most)));
      }
    }
    return rows;
  }

  private List<String> lines() {
    try {
      return TableLines.read(file);
    } catch (IOException e) {
      throw new InputException(file, Sentence.of("table.not-utf8-needed"), e);
    }
  }

  private String[] columns(int line, String text, int least, int most) {
    String[] columns = text.split("\t", -1);
    if (columns.length < least || columns.length > most) {
      String width = least == most ? "" + least : least + " or " + most;
      throw fault(line, Sentence.of("table.columns", columns.length, width));
    }
    for (String column : columns) {
      if (column.isBlank()) {
        throw fault(line, Sentence.of("term.empty-column"));
      }
    }
    return columns;
  }

  private Row region(int line, String[] columns) {
    if (!LEVELS.contains(columns[2])) {
      throw fault(line, Sentence.of("term.level", columns[2]));
    }
    Optional<String> parent = Optional.of(columns[1]).filter(code -> !code.equals(NONE));
    List<Cue> cues = cues(line, columns[6]);
    if (cues.stream().noneMatch(cue -> cue.word().equals(columns[3]))) {
      cues.add(0, new Cue(columns[3], FULL_NAME_WEIGHT, false));
    }
    return new Row(
        line, columns[0], parent, columns[3], columns[4], slug(line, columns[5]), cues, List.of());
  }

  private Row theme(int line, String[] columns) {
    String code = slug(line, columns[0]);
    return new Row(
        line,
        code,
        Optional.empty(),
        columns[1],
        columns[2],
        code,
        cues(line, columns[3]),
        columns.length > 4 ? proofs(line, columns[4]) : List.of());
  }

  private String slug(int line, String text) {
    if (!SLUG.matcher(text).matches()) {
      throw fault(line, Sentence.of("term.slug", text));
    }
    return text;
  }

  private List<String> proofs(int line, String column) {
    List<String> words = column.equals(NONE) ? List.of() : List.of(column.split(" ", -1));
    if (words.contains("")) {
      throw fault(line, Sentence.of("term.empty-word"));
    }
    return words;
  }

  private List<Cue> cues(int line, String column) {
    List<Cue> cues = new ArrayList<>();
    if (!column.equals(NONE)) {
      for (String text : column.split(" ")) {
        cues.add(cue(line, text));
      }
    }
    return cues;
  }

  private Cue cue(int line, String text) {
    int colon = text.indexOf(':');
    String word = colon < 0 ? text : text.substring(0, colon);
    boolean dependent = word.endsWith("?");
    String bare = dependent ? word.substring(0, word.length() - 1) : word;
    if (bare.isEmpty()) {
      throw fault(line, Sentence.of("term.cue", text));
    }
    return new Cue(bare, colon < 0 ? 1 : weight(line, text.substring(colon + 1)), dependent);
  }

  private double weight(int line, String text) {
    try {
      double weight = Double.parseDouble(text);
      if (Math.abs(weight) <= 10) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // falls through to the same sentence as a number out of range
    }
    throw fault(line, Sentence.of("term.weight", text));
  }

  private InputException fault(int line, Sentence sentence) {
    return new InputException(file, line, sentence);
  }
}
