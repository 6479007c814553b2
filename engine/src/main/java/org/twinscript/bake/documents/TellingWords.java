package org.twinscript.bake.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.vocabulary.Cue;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Vocabulary;

/**
 * The words of a text that can say what it is about: a cue word of the vocabulary, a title in 《》 or
 * a Latin abbreviation. They are read from the Simplified edition, so that all editions find the
 * same. Safe to share between threads.
 */
final class TellingWords {

  private static final Pattern NAMED =
      Pattern.compile("《([^《》<>]{2,20})》|\\b[A-Z][A-Za-z0-9]{1,9}\\b");

  private static final int PAIRS = 1 << 16;

  /** The cues by their first characters, the longest first. */
  private final Map<Character, List<String>> cues = new HashMap<>();

  /**
   * A bit for each {@link #beginning} of a cue, asked first: few places of a text begin so, and
   * what is asked at each is to stay in the processor's smallest cache.
   */
  private final long[] beginnings = new long[PAIRS / Long.SIZE];

  TellingWords(Vocabulary vocabulary) {
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
    if (word.length() == 1) {
      Arrays.fill(beginnings, -1);
    }
    int beginning = beginning(word.toCharArray(), 0);
    beginnings[beginning / Long.SIZE] |= 1L << beginning;
  }

  /** Those of a title and a body as HTML, each once and sorted. */
  List<String> in(String title, String html) {
    return List.copyOf(words(title + "\n" + withoutTags(html)));
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

  /** By an array, as the just-in-time compiler of a short run checks each place of a text twice. */
  private Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    char[] characters = text.toCharArray();
    addCues(text, characters, words);
    addNames(text, characters, words);
    return words;
  }

  private void addCues(String text, char[] characters, Set<String> words) {
    int i = 0;
    while (i < characters.length) {
      String cue = begins(beginning(characters, i)) ? longestCue(text, i) : "";
      if (!cue.isEmpty()) {
        words.add(cue);
      }
      i += Math.max(1, cue.length());
    }
  }

  /** A number for two characters, which other pairs may share. */
  private static int beginning(char[] text, int at) {
    int next = at + 1 < text.length ? text[at + 1] : 0;
    return (text[at] * 31 + next) & PAIRS - 1;
  }

  /** A shift takes the lowest six bits of its right side. */
  private boolean begins(int beginning) {
    return (beginnings[beginning / Long.SIZE] >>> beginning & 1) != 0;
  }

  private String longestCue(String text, int at) {
    for (String cue : cues.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(cue, at)) {
        return cue;
      }
    }
    return "";
  }

  /** Asks the pattern only where a name can begin. */
  private static void addNames(String text, char[] characters, Set<String> words) {
    Matcher named = NAMED.matcher(text).useTransparentBounds(true);
    int i = 0;
    while (i < characters.length) {
      if (beginsName(characters[i]) && named.region(i, text.length()).lookingAt()) {
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
}
