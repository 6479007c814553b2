package org.twinscript.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.article.Subjects;
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
    Subjects subjects =
        new Subjects(terms(Key.REGIONS, Facet.REGION), terms(Key.THEMES, Facet.THEME));
    checkTags(subjects);
    return subjects;
  }

  private List<Term> terms(Key key, Facet facet) {
    return items(header, key).flatMap(name -> term(key, facet, name).stream()).distinct().toList();
  }

  private static Stream<String> items(Header header, Key key) {
    return header.get(key).stream()
        .flatMap(value -> Arrays.stream(SEPARATOR.split(value)))
        .map(String::strip)
        .filter(item -> !item.isEmpty());
  }

  private Optional<Term> term(Key key, Facet facet, String name) {
    Optional<Term> term = vocabulary.find(facet, name);
    if (term.isEmpty()) {
      header.fault(key, advice(facet, name));
    }
    return term;
  }

  private String advice(Facet facet, String name) {
    List<Term> bearers = vocabulary.named(facet, name);
    if (!bearers.isEmpty()) {
      return "\"%s\" is the name of several. Write %s."
          .formatted(name, bearers.stream().map(Term::key).collect(Collectors.joining(" or ")));
    }
    Facet other = facet == Facet.REGION ? Facet.THEME : Facet.REGION;
    if (vocabulary.find(other, name).isPresent()) {
      return "\"%s\" is a %s. Put it on the line %s=."
          .formatted(name, word(other), (other == Facet.REGION ? Key.REGIONS : Key.THEMES).word());
    }
    String near = Nearest.terms(name, facet, vocabulary);
    return "\"%s\" is in no table of the vocabulary.%s"
        .formatted(name, near.isEmpty() ? " Correct it, or add a row there." : near);
  }

  private static String word(Facet facet) {
    return facet == Facet.REGION ? "region" : "theme";
  }

  /** Tags repeat the subjects for other programs; one that repeats none would be shown nowhere. */
  private void checkTags(Subjects subjects) {
    List<String> stray =
        items(header, Key.TAGS).filter(tag -> !isMeant(tag, subjects)).distinct().toList();
    if (!stray.isEmpty()) {
      header.fault(
          Key.TAGS,
          ("tags repeats the regions and the themes, and \"%s\" is in neither."
                  + " Put it into one of them, or take it out.")
              .formatted(String.join(", ", stray)));
    }
  }

  private boolean isMeant(String tag, Subjects subjects) {
    return Arrays.stream(Facet.values())
        .flatMap(
            facet ->
                Stream.concat(
                    vocabulary.find(facet, tag).stream(), vocabulary.named(facet, tag).stream()))
        .anyMatch(term -> subjects.regions().contains(term) || subjects.themes().contains(term));
  }
}
