package org.twinscript.bake.related;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.twinscript.article.Article;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/**
 * By what an article can resemble another: its regions with those above them, its themes, and the
 * telling words of its text.
 */
public final class Traits {

  private final Vocabulary vocabulary;

  /** Those that regions and themes of a vocabulary give. */
  public Traits(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** In order: regions, themes, words. */
  Set<Trait> of(RenderedDocument<Article> typeset) {
    Set<Trait> traits = new LinkedHashSet<>();
    for (Term region : typeset.document().subjects().regions()) {
      traits.add(new Trait.Subject(region));
      vocabulary.ancestors(region).forEach(above -> traits.add(new Trait.Subject(above)));
    }
    typeset.document().subjects().themes().forEach(theme -> traits.add(new Trait.Subject(theme)));
    typeset.gist().words().forEach(word -> traits.add(new Trait.Word(word)));
    return traits;
  }

  /** The regions and themes of a set that no other of the set lies in. */
  List<Term> narrowest(List<Term> shared) {
    Set<Term> above = new LinkedHashSet<>();
    shared.forEach(term -> above.addAll(vocabulary.ancestors(term)));
    return shared.stream().filter(term -> !above.contains(term)).toList();
  }
}
