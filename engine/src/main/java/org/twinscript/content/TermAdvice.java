package org.twinscript.content;

import java.util.List;
import org.twinscript.message.Sentence;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/** What to say of a name that is no term of a facet. Stateless. */
public final class TermAdvice {

  private TermAdvice() {}

  /** A sentence that says why it is none, and what was probably meant. */
  public static Sentence of(String name, String facet, Vocabulary vocabulary) {
    List<Term> bearers = vocabulary.named(facet, name);
    if (!bearers.isEmpty()) {
      return Sentence.of("term.several", name, NearTerms.listed(bearers));
    }
    for (Facet other : vocabulary.tables()) {
      if (vocabulary.find(other.name(), name).isPresent()) {
        return Sentence.of("term.other-facet", name, word(other.name()), other.folder());
      }
    }
    NearTerms terms = new NearTerms(vocabulary);
    List<Term> near = terms.of(name, facet);
    return near.isEmpty()
        ? Sentence.of("term.unknown", name, word(facet))
        : Sentence.of("term.near", name, word(facet), terms.listed(near, name));
  }

  /** What readers call a facet; one that the archive has made up is called by its name. */
  private static Sentence word(String facet) {
    return switch (facet) {
      case Facet.REGION -> Sentence.of("term.region");
      case Facet.THEME -> Sentence.of("term.theme");
      default -> Sentence.verbatim(facet);
    };
  }
}
