package org.twinscript.bake;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.article.Article;
import org.twinscript.vocabulary.Cue;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/**
 * By what an article can resemble another: its regions with those above them, its themes, and terms
 * of its text. A term is a cue word of the vocabulary, a title in 《》 or a Latin abbreviation; all
 * are read from the Simplified edition, so that both editions find the same.
 */
final class Traits {

  private static final Pattern NAMED =
      Pattern.compile("《([^《》<>]{2,20})》|\\b[A-Z][A-Za-z0-9]{1,9}\\b");
  private static final SortedSet<String> NONE = Collections.emptySortedSet();
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private final Vocabulary vocabulary;
  private final Map<Character, SortedSet<String>> cues = new HashMap<>();

  Traits(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Term theme : vocabulary.terms(Facet.THEME)) {
      theme.cues().stream()
          .filter(cue -> cue.weight() >= 1)
          .map(Cue::word)
          .forEach(
              word -> cues.computeIfAbsent(word.charAt(0), first -> new TreeSet<>()).add(word));
    }
  }

  /** In order: regions, themes, terms. */
  Set<Trait> of(Typeset<Article> typeset) {
    Set<Trait> traits = new LinkedHashSet<>();
    for (Term region : typeset.document().subjects().regions()) {
      traits.add(new Trait.Subject(region));
      vocabulary.ancestors(region).forEach(above -> traits.add(new Trait.Subject(above)));
    }
    typeset.document().subjects().themes().forEach(theme -> traits.add(new Trait.Subject(theme)));
    String text = typeset.hans().title() + "\n" + TAG.matcher(typeset.hans().html()).replaceAll("");
    words(text).forEach(word -> traits.add(new Trait.Word(word)));
    return traits;
  }

  private Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    int i = 0;
    while (i < text.length()) {
      String cue = longestCue(text, i);
      if (!cue.isEmpty()) {
        words.add(cue);
      }
      i += Math.max(1, cue.length());
    }
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      words.add(named.group());
    }
    return words;
  }

  private String longestCue(String text, int at) {
    String longest = "";
    for (String cue : cues.getOrDefault(text.charAt(at), NONE)) {
      if (cue.length() > longest.length() && text.startsWith(cue, at)) {
        longest = cue;
      }
    }
    return longest;
  }

  /** The regions and themes of a set that no other of the set lies in. */
  List<Term> narrowest(List<Term> shared) {
    Set<Term> above = new LinkedHashSet<>();
    shared.forEach(term -> above.addAll(vocabulary.ancestors(term)));
    return shared.stream().filter(term -> !above.contains(term)).toList();
  }
}
