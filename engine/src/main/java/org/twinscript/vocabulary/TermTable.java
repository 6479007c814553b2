package org.twinscript.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One facet's terms in table order, and the ways to look them up. */
final class TermTable {

  private final List<Term> rows;
  private final List<Term> terms;
  private final List<FormerTerm> former;
  private final Map<String, Term> now = new HashMap<>();
  private final Map<String, Term> byCode = new HashMap<>();
  private final Map<String, Term> byKey = new HashMap<>();
  private final Map<String, Set<Term>> byName = new HashMap<>();
  private final Map<String, Term> byFormerName = new HashMap<>();
  private final Map<Optional<String>, List<Term>> byParent = new HashMap<>();

  private TermTable(List<Term> rows, List<FormerTerm> former, Map<String, String> codes) {
    this.rows = List.copyOf(rows);
    this.former = former;
    rows.forEach(row -> byCode.put(row.code(), row));
    codes.forEach((code, current) -> now.put(code, byCode.get(current)));
    this.terms = rows.stream().filter(row -> current(row).equals(row)).toList();
    for (Term term : terms) {
      byKey.put(term.key(), term);
      byParent.computeIfAbsent(term.parent(), parent -> new ArrayList<>()).add(term);
      Stream.of(term.hans(), term.hant())
          .forEach(name -> byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(term));
    }
    for (FormerTerm term : former) {
      byFormerName.put(term.name(), now.get(term.now()));
      byFormerName.put(term.code(), now.get(term.now()));
    }
  }

  static TermTable read(Facet facet, Path folder, List<FormerTerm> former) {
    Path file = folder.resolve(facet.folder() + ".tsv");
    TableReader reader = new TableReader(file);
    List<Row> rows = facet.tree() ? reader.tree() : reader.list();
    Map<String, Row> byCode = new TableCheck(file, rows).indexed();
    Map<String, String> codes = codes(folder, former, byCode);
    Map<String, Row> current = new LinkedHashMap<>(byCode);
    current.keySet().removeIf(code -> !codes.getOrDefault(code, code).equals(code));
    Map<String, String> keys = new Keys(current).byCode();
    codes.forEach((code, to) -> keys.putIfAbsent(code, keys.get(to)));
    return new TermTable(rows.stream().map(row -> term(facet, row, keys)).toList(), former, codes);
  }

  /** Where each code of a former term has gone. */
  private static Map<String, String> codes(
      Path folder, List<FormerTerm> former, Map<String, Row> rows) {
    Map<String, String> codes = new HashMap<>();
    for (FormerTerm term : former) {
      for (String code : List.of(term.code(), term.now())) {
        codes.put(code, FormerTerms.now(folder, former, rows, code));
      }
    }
    return codes;
  }

  private static Term term(Facet facet, Row row, Map<String, String> keys) {
    return new Term(
        facet.name(),
        row.code(),
        row.slug(),
        row.hans(),
        row.hant(),
        keys.get(row.code()),
        row.parent(),
        row.cues(),
        row.proofs());
  }

  List<Term> terms() {
    return terms;
  }

  /** Those that have become part of others as well. */
  List<Term> rows() {
    return rows;
  }

  List<FormerTerm> former() {
    return former;
  }

  /** What a row's term is now. */
  Term current(Term row) {
    return now.getOrDefault(row.code(), row);
  }

  /** The term that a former one is now. */
  Term current(FormerTerm term) {
    return now.get(term.now());
  }

  Optional<Term> find(String text) {
    return Optional.ofNullable(byKey.get(text))
        .or(() -> Optional.ofNullable(byCode.get(text)).map(this::current))
        .or(() -> only(named(text)))
        .or(() -> only(qualified(text)))
        .or(() -> Optional.ofNullable(byFormerName.get(text)));
  }

  private static Optional<Term> only(List<Term> terms) {
    return terms.size() == 1 ? Optional.of(terms.get(0)) : Optional.empty();
  }

  /** The terms a chain of names may mean when it says more than the key has to: 盐城市/大丰区. */
  private List<Term> qualified(String text) {
    int slash = text.lastIndexOf('/');
    return named(text.substring(slash + 1)).stream()
        .filter(term -> slash > 0 && stands(term, text.substring(0, slash)))
        .toList();
  }

  private boolean stands(Term term, String under) {
    return parent(term)
        .filter(up -> find(under).filter(up::equals).isPresent() || stands(up, under))
        .isPresent();
  }

  List<Term> named(String name) {
    return List.copyOf(byName.getOrDefault(name, Set.of()));
  }

  List<Term> children(Term term) {
    return List.copyOf(byParent.getOrDefault(Optional.of(term.code()), List.of()));
  }

  List<Term> roots() {
    return List.copyOf(byParent.getOrDefault(Optional.empty(), List.of()));
  }

  Optional<Term> parent(Term term) {
    return term.parent().map(byCode::get);
  }
}
