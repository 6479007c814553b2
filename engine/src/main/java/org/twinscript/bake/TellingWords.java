package org.twinscript.bake;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.vocabulary.Cue;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/**
 * The words of a text that can say what it is about: a cue word of the vocabulary, a title in 《》 or
 * a Latin abbreviation. They are read from the Simplified edition, so that all editions find the
 * same. Safe to share between threads.
 */
final class TellingWords {

  private static final Pattern NAMED =
      Pattern.compile("《([^《》<>]{2,20})》|\\b[A-Z][A-Za-z0-9]{1,9}\\b");
  private static final SortedSet<String> NONE = Collections.emptySortedSet();
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private final Map<Character, SortedSet<String>> cues = new HashMap<>();

  TellingWords(Vocabulary vocabulary) {
    for (Term theme : vocabulary.terms(Facet.THEME)) {
      theme.cues().stream()
          .filter(cue -> cue.weight() >= 1)
          .map(Cue::word)
          .forEach(
              word -> cues.computeIfAbsent(word.charAt(0), first -> new TreeSet<>()).add(word));
    }
  }

  /** Those of a title and a body as HTML, each once and sorted. */
  List<String> in(String title, String html) {
    String text = title + "\n" + TAG.matcher(html).replaceAll("");
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
    return List.copyOf(words);
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
}
