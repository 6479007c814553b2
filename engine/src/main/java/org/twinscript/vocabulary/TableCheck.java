package org.twinscript.vocabulary;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/** Checks the rows of a table against each other. */
final class TableCheck {

  private final Path file;
  private final List<Row> rows;
  private final Map<String, Row> byCode = new LinkedHashMap<>();

  TableCheck(Path file, List<Row> rows) {
    this.file = file;
    this.rows = rows;
  }

  /**
   * The rows by code, in table order.
   *
   * @throws InputException at the first row at fault
   */
  Map<String, Row> indexed() {
    rows.forEach(this::index);
    rows.forEach(this::checkParent);
    rows.forEach(this::checkCycle);
    checkSiblings("slug", Row::slug);
    checkSiblings("name", Row::hans);
    return byCode;
  }

  private void index(Row row) {
    Row first = byCode.putIfAbsent(row.code(), row);
    if (first != null) {
      throw fault(row, Sentence.of("term.code-twice", row.code(), first.line()));
    }
  }

  private void checkParent(Row row) {
    row.parent()
        .filter(code -> !byCode.containsKey(code))
        .ifPresent(
            code -> {
              throw fault(row, Sentence.of("term.no-parent", code));
            });
  }

  private void checkCycle(Row row) {
    Set<String> seen = new HashSet<>();
    Optional<String> up = Optional.of(row.code());
    while (up.isPresent()) {
      if (!seen.add(up.get())) {
        throw fault(row, Sentence.of("term.ancestor", row.code()));
      }
      up = byCode.get(up.get()).parent();
    }
  }

  private void checkSiblings(String what, Function<Row, String> column) {
    Map<List<String>, Row> seen = new HashMap<>();
    for (Row row : rows) {
      String value = column.apply(row);
      Row first = seen.putIfAbsent(List.of(row.parent().orElse(""), value), row);
      if (first != null) {
        throw fault(row, Sentence.of("term.sibling", what, value, first.line()));
      }
    }
  }

  private InputException fault(Row row, Sentence sentence) {
    return new InputException(file, row.line(), sentence);
  }
}
