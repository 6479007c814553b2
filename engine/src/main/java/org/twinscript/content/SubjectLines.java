package org.twinscript.content;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinscript.article.Subjects;
import org.twinscript.message.Sentence;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/** The keys that say what an article is about. */
final class SubjectLines {

  /** No name of a term holds one of these. */
  private static final Pattern SEPARATOR = Pattern.compile("[,，、;；]");

  private final Header header;
  private final Vocabulary vocabulary;

  SubjectLines(Header header, Vocabulary vocabulary) {
    this.header = header;
    this.vocabulary = vocabulary;
  }

  Subjects read() {
    Map<String, List<Term>> terms = new HashMap<>();
    for (Facet facet : vocabulary.tables()) {
      terms.put(facet.name(), terms(facet));
    }
    Subjects subjects =
        new Subjects(terms.remove(Facet.REGION), terms.remove(Facet.THEME), used(terms));
    checkTags(subjects);
    return subjects;
  }

  private static Map<String, List<Term>> used(Map<String, List<Term>> terms) {
    terms.values().removeIf(List::isEmpty);
    return terms;
  }

  private List<Term> terms(Facet facet) {
    Optional<Header.Line> line = header.take(facet.folder());
    return line.stream()
        .flatMap(found -> items(found.value()))
        .flatMap(name -> term(line.get(), facet, name).stream())
        .distinct()
        .toList();
  }

  /** The names of a line, one by one. */
  static Stream<String> items(String value) {
    return Arrays.stream(SEPARATOR.split(value)).map(String::strip).filter(item -> !item.isEmpty());
  }

  private Optional<Term> term(Header.Line line, Facet facet, String name) {
    Optional<Term> term = vocabulary.find(facet.name(), name);
    if (term.isEmpty()) {
      header.problems().add(line.number(), TermAdvice.of(name, facet.name(), vocabulary));
    }
    return term;
  }

  /** Tags repeat the subjects for other programs; one that repeats none would be shown nowhere. */
  private void checkTags(Subjects subjects) {
    List<String> stray =
        header.get(Key.TAGS).stream()
            .flatMap(SubjectLines::items)
            .filter(tag -> !isMeant(tag, subjects))
            .distinct()
            .toList();
    if (!stray.isEmpty()) {
      header.fault(Key.TAGS, Sentence.of("header.tags", String.join(", ", stray)));
    }
  }

  private boolean isMeant(String tag, Subjects subjects) {
    return Stream.of(Facet.REGION, Facet.THEME)
        .flatMap(
            facet ->
                Stream.concat(
                    vocabulary.find(facet, tag).stream(), vocabulary.named(facet, tag).stream()))
        .anyMatch(term -> subjects.regions().contains(term) || subjects.themes().contains(term));
  }
}
