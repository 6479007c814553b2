package org.twinscript.vocabulary;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinscript.fault.InputException;
import org.twinscript.script.Script;

/**
 * The regions and themes of the archive, as {@code regions.tsv} and {@code themes.tsv} list them,
 * and the terms of any other facet that has a table. Facets are given by their names. Immutable and
 * safe to share between threads.
 */
public final class Vocabulary {

  private final List<Facet> facets;
  private final Map<String, TermTable> tables;

  private Vocabulary(List<Facet> facets, Map<String, TermTable> tables) {
    this.facets = facets;
    this.tables = tables;
  }

  /**
   * Reads the facets and their tables.
   *
   * @param folder the folder that holds {@code facets.tsv} and a table for each facet that has one
   * @throws InputException when a table cannot be read or a row of it is at fault; the message
   *     names file and line
   */
  public static Vocabulary load(Path folder) {
    List<Facet> facets = FacetTable.read(folder);
    FormerTerms former = FormerTerms.read(folder);
    Map<String, TermTable> tables = new HashMap<>();
    for (Facet facet : facets) {
      if (facet.hasTable()) {
        tables.put(facet.name(), TermTable.read(facet, folder, former.of(facet.name())));
      }
    }
    return new Vocabulary(facets, tables);
  }

  /** The ways the archive is divided, in the order of their rows. */
  public List<Facet> facets() {
    return facets;
  }

  /** Those whose values are the terms of a table. */
  public List<Facet> tables() {
    return facets.stream().filter(Facet::hasTable).toList();
  }

  /** Every term of a facet, in table order. */
  public List<Term> terms(String facet) {
    return tables.get(facet).terms();
  }

  /**
   * Every row of a facet's table. Some may be no terms of their own any more; their cues still
   * speak for what they have {@linkplain #current become}.
   */
  public List<Term> rows(String facet) {
    return tables.get(facet).rows();
  }

  /** What a row's term is now: itself, unless it has become part of another. */
  public Term current(Term row) {
    return tables.get(row.facet()).current(row);
  }

  /** What terms of a facet were called before, in the order in which they were renamed. */
  public List<FormerTerm> former(String facet) {
    return tables.get(facet).former();
  }

  /** The term that a former one is now. */
  public Term current(String facet, FormerTerm term) {
    return tables.get(facet).current(term);
  }

  /**
   * The term that a person or a front matter means: by key, by code, by a Simplified or Traditional
   * name that only one term has, or by such a name behind one of its ancestors' ({@code 江苏省/大丰区}),
   * or by what it was called before. Nothing for an unknown or ambiguous text; {@link #named} then
   * tells the two apart.
   */
  public Optional<Term> find(String facet, String text) {
    return tables.get(facet).find(text);
  }

  /**
   * Every term that bears a name in either script, in table order. More than one means that the
   * writer has to choose a {@link Term#key}: {@code 南京市/鼓楼区}, {@code 徐州市/鼓楼区}.
   */
  public List<Term> named(String facet, String name) {
    return tables.get(facet).named(name);
  }

  /**
   * How the regions' names read in Traditional, by their names in Simplified; of two regions of one
   * name, that of the first.
   */
  public Map<String, String> regionNames() {
    return terms(Facet.REGION).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                term -> term.name(Script.HANS),
                term -> term.name(Script.HANT),
                (one, other) -> one));
  }

  /** The terms right below a term, in table order. */
  public List<Term> children(Term term) {
    return tables.get(term.facet()).children(term);
  }

  /** The terms at the top of a facet, in table order: provinces and wide areas, or every theme. */
  public List<Term> roots(String facet) {
    return tables.get(facet).roots();
  }

  /** The terms above a term, the top one first, its parent last. */
  public List<Term> ancestors(Term term) {
    Deque<Term> above = new ArrayDeque<>();
    TermTable table = tables.get(term.facet());
    Optional<Term> parent = table.parent(term);
    while (parent.isPresent()) {
      above.addFirst(parent.get());
      parent = table.parent(parent.get());
    }
    return List.copyOf(above);
  }

  /** The slugs from the top down to the term itself: {@code guangdong/guangzhou/yuexiu}. */
  public String path(Term term) {
    String above =
        ancestors(term).stream().map(up -> up.slug() + "/").collect(Collectors.joining());
    return above + term.slug();
  }
}
