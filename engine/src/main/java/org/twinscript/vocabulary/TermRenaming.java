package org.twinscript.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Gives a term another name or address, or makes it part of another, as the tables will say it. The
 * former name stays known, its address leads on, and its cues speak as before. Writes nothing.
 */
public final class TermRenaming {

  private final Path folder;
  private final Vocabulary vocabulary;
  private final Facet facet;
  private final Term term;

  /** Of a term as it is called until now. */
  public TermRenaming(Path folder, Vocabulary vocabulary, Term term) {
    this.folder = folder;
    this.vocabulary = vocabulary;
    this.term = term;
    this.facet =
        vocabulary.facets().stream()
            .filter(each -> each.name().equals(term.facet()))
            .findFirst()
            .orElseThrow();
  }

  /**
   * The tables with another name.
   *
   * @param slug another segment of its address; of a flat facet its code changes with it
   * @return the text of each file that changes
   * @throws InputException when a sibling has the name or the address already
   */
  public Map<Path, String> renamed(String hans, String hant, Optional<String> slug) {
    List<Term> siblings =
        term.parent().isEmpty() || !facet.tree()
            ? vocabulary.roots(facet.name())
            : vocabulary.children(vocabulary.ancestors(term).get(depth() - 1));
    for (Term sibling : siblings) {
      if (!sibling.equals(term)
          && (sibling.hans().equals(hans) || slug.filter(sibling.slug()::equals).isPresent())) {
        throw new InputException(table(), Sentence.of("rename.taken", sibling.key()));
      }
    }
    boolean moved = slug.isPresent() && !slug.get().equals(term.slug());
    String code = facet.tree() || !moved ? term.code() : slug.get();
    FormerTerm former =
        new FormerTerm(
            term.code(),
            term.key(),
            moved ? Optional.of(vocabulary.path(term)) : Optional.empty(),
            code);
    UnaryOperator<String[]> edit =
        facet.tree()
            ? columns -> tree(columns, hans, hant, slug)
            : columns -> flat(columns, code, hans, hant);
    return Map.of(table(), edited(edit), file(), withFormer(former));
  }

  private int depth() {
    return vocabulary.ancestors(term).size();
  }

  private static String[] flat(String[] columns, String code, String hans, String hant) {
    String[] row = columns.clone();
    row[0] = code;
    row[1] = hans;
    row[2] = hant;
    return row;
  }

  /** A place is found by its name: its old one goes on speaking for it. */
  private static String[] tree(String[] columns, String hans, String hant, Optional<String> slug) {
    String[] row = columns.clone();
    row[3] = hans;
    row[4] = hant;
    row[5] = slug.orElse(columns[5]);
    boolean listed =
        columns[3].equals(hans)
            || Stream.of(columns[6].split(" "))
                .anyMatch(cue -> cue.split("[:?]")[0].equals(columns[3]));
    String cue = columns[3] + ":2";
    row[6] = listed ? columns[6] : columns[6].equals("-") ? cue : cue + " " + columns[6];
    return row;
  }

  /**
   * The tables once it is part of another: its row stays for its cues.
   *
   * @throws InputException when places lie in it
   */
  public Map<Path, String> joined(Term into) {
    if (!vocabulary.children(term).isEmpty()) {
      throw new InputException(table(), Sentence.of("rename.has-parts", term.key()));
    }
    return Map.of(
        file(),
        withFormer(
            new FormerTerm(
                term.code(), term.key(), Optional.of(vocabulary.path(term)), into.code())));
  }

  private Path table() {
    return folder.resolve(facet.folder() + ".tsv");
  }

  private Path file() {
    return folder.resolve(FormerTerms.FILE);
  }

  private String edited(UnaryOperator<String[]> edit) {
    List<String> lines = new ArrayList<>();
    for (String line : text(table()).split("\n", -1)) {
      String[] columns = line.split("\t", -1);
      lines.add(columns[0].equals(term.code()) ? String.join("\t", edit.apply(columns)) : line);
    }
    return String.join("\n", lines);
  }

  /** The file need not be there. */
  private String withFormer(FormerTerm former) {
    String before = Files.exists(file()) ? text(file()) : FormerTerms.HEAD;
    String end = before.endsWith("\n") || before.isEmpty() ? "" : "\n";
    return before + end + FormerTerms.row(facet.name(), former) + "\n";
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new InputException(
          file, Sentence.of("table.not-utf8-because", String.valueOf(e.getMessage())), e);
    }
  }
}
