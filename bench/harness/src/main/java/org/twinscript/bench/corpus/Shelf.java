package org.twinscript.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.twinscript.article.Subjects;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/**
 * The subjects of the corpus: 40 regions of the real table as a tree of three levels (4 provinces,
 * 3 prefectures in each, 2 counties in each of those), and the first 30 themes.
 */
record Shelf(Vocabulary vocabulary, List<Term> regions, List<Term> themes) {

  private static final List<String> PROVINCES = List.of("320000", "330000", "440000", "510000");
  private static final int PREFECTURES = 3;
  private static final int COUNTIES = 2;
  private static final int THEMES = 30;

  static Shelf of(Vocabulary vocabulary) {
    List<Term> regions =
        vocabulary.roots(Facet.REGION).stream()
            .filter(province -> PROVINCES.contains(province.code()))
            .flatMap(province -> tree(vocabulary, province))
            .toList();
    return new Shelf(vocabulary, regions, vocabulary.terms(Facet.THEME).subList(0, THEMES));
  }

  private static Stream<Term> tree(Vocabulary vocabulary, Term province) {
    Stream<Term> below =
        vocabulary.children(province).stream()
            .filter(prefecture -> vocabulary.children(prefecture).size() >= COUNTIES)
            .limit(PREFECTURES)
            .flatMap(
                prefecture ->
                    Stream.concat(
                        Stream.of(prefecture),
                        vocabulary.children(prefecture).stream().limit(COUNTIES)));
    return Stream.concat(Stream.of(province), below);
  }

  /** One or two regions and one to three themes. */
  Subjects draw(Draw draw) {
    return new Subjects(several(draw, regions, 2), several(draw, themes, 3));
  }

  private static List<Term> several(Draw draw, List<Term> terms, int most) {
    int wanted = draw.between(1, most);
    List<Term> drawn = new ArrayList<>();
    while (drawn.size() < wanted) {
      Term term = draw.one(terms);
      if (!drawn.contains(term)) {
        drawn.add(term);
      }
    }
    return drawn;
  }

  /** A term's address as one segment, for generators whose term pages lie flat. */
  String slug(Term term) {
    return vocabulary.path(term).replace('/', '-');
  }
}
