package org.twinscript.bake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final Vocabulary vocabulary;

  /** The cues by their first characters, the longest first; and those characters, to be quick. */
  private final Map<Character, List<String>> cues = new HashMap<>();

  private final BitSet beginnings = new BitSet();

  Traits(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    vocabulary.terms(Facet.THEME).stream()
        .flatMap(theme -> theme.cues().stream())
        .filter(cue -> cue.weight() >= 1)
        .map(Cue::word)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(this::addCue);
  }

  private void addCue(String word) {
    cues.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
    beginnings.set(word.charAt(0));
  }

  /** In order: regions, themes, terms. */
  Set<Trait> of(Typeset<Article> typeset) {
    Set<Trait> traits = new LinkedHashSet<>();
    for (Term region : typeset.document().subjects().regions()) {
      traits.add(new Trait.Subject(region));
      vocabulary.ancestors(region).forEach(above -> traits.add(new Trait.Subject(above)));
    }
    typeset.document().subjects().themes().forEach(theme -> traits.add(new Trait.Subject(theme)));
    String text = typeset.hans().title() + "\n" + withoutTags(typeset.hans().html());
    words(text).forEach(word -> traits.add(new Trait.Word(word)));
    return traits;
  }

  private static String withoutTags(String html) {
    StringBuilder text = new StringBuilder(html.length());
    int from = 0;
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', from)) {
      int end = html.indexOf('>', tag);
      if (end < 0) {
        break;
      }
      text.append(html, from, tag);
      from = end + 1;
    }
    return text.append(html, from, html.length()).toString();
  }

  private Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    addCues(text, words);
    addNames(text, words);
    return words;
  }

  private void addCues(String text, Set<String> words) {
    int i = 0;
    while (i < text.length()) {
      String cue = beginnings.get(text.charAt(i)) ? longestCue(text, i) : "";
      if (!cue.isEmpty()) {
        words.add(cue);
      }
      i += Math.max(1, cue.length());
    }
  }

  private String longestCue(String text, int at) {
    for (String cue : cues.get(text.charAt(at))) {
      if (text.startsWith(cue, at)) {
        return cue;
      }
    }
    return "";
  }

  /** Asks the pattern only where a name can begin. */
  private static void addNames(String text, Set<String> words) {
    Matcher named = NAMED.matcher(text).useTransparentBounds(true);
    int i = 0;
    while (i < text.length()) {
      if (beginsName(text.charAt(i)) && named.region(i, text.length()).lookingAt()) {
        words.add(named.group());
        i = named.end();
      } else {
        i++;
      }
    }
  }

  private static boolean beginsName(char c) {
    return c == '《' || c >= 'A' && c <= 'Z';
  }

  /** The regions and themes of a set that no other of the set lies in. */
  List<Term> narrowest(List<Term> shared) {
    Set<Term> above = new LinkedHashSet<>();
    shared.forEach(term -> above.addAll(vocabulary.ancestors(term)));
    return shared.stream().filter(term -> !above.contains(term)).toList();
  }
}
