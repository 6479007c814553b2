package org.twinscript.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.language.HanWords;
import org.twinscript.language.WordReadings;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/** The words of a title, spelt in {@code a-z 0-9}. Thread-safe. */
final class TitleWords {

  /** What an id should not end with when it is cut. */
  private static final Set<String> HANGING =
      Set.of("de", "he", "yu", "zai", "dui", "wei", "ji", "zhi", "deng", "cong", "xiang", "guanyu");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  /** Letters with their accents taken off, and figures with the commas between thousands. */
  private static final Pattern LATIN =
      Pattern.compile("\\d{1,3}(,\\d{3})+(?!\\d)|[A-Za-z0-9]+(['’][A-Za-z]+)*");

  private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** What stands within a word or a number and is not written. */
  private static final Pattern JOINTS = Pattern.compile("[,'’]");

  private static final Pattern GREEK = Pattern.compile("\\p{IsGreek}");

  private final PlacesInTitle places;
  private final HanWords han = HanWords.shared();

  TitleWords(Vocabulary vocabulary) {
    this.places = new PlacesInTitle(vocabulary);
  }

  /** Whether a spelt word is one that only leads on to the next. */
  static boolean hangs(String word) {
    return HANGING.contains(word);
  }

  /** The words in the title's order; what cannot be spelt is left out. */
  List<String> of(String title) {
    String composed =
        Normalizer.normalize(
            Normalizer.normalize(title, Normalizer.Form.NFKD), Normalizer.Form.NFC);
    String plain = ACCENTS.matcher(composed).replaceAll("");
    List<String> words = new ArrayList<>();
    List<Term> named = new ArrayList<>();
    Matcher run = HAN.matcher(plain);
    int at = 0;
    while (at < plain.length()) {
      boolean found = run.find(at);
      others(plain.substring(at, found ? run.start() : plain.length()), words);
      at = found ? run.end() : plain.length();
      if (found) {
        han(run.group(), words, named);
      }
    }
    return words;
  }

  private static void others(String text, List<String> words) {
    String ascii = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    Matcher latin = LATIN.matcher(GREEK.matcher(ascii).replaceAll(TitleWords::greek));
    while (latin.find()) {
      words.add(JOINTS.matcher(latin.group()).replaceAll("").toLowerCase(Locale.ROOT));
    }
  }

  /** The name of a Greek letter: {@code alpha}. */
  private static String greek(java.util.regex.MatchResult letter) {
    String name = Character.getName(letter.group().codePointAt(0));
    return " " + name.replaceFirst(".*LETTER (FINAL )?", "").replaceFirst(" WITH .*", "") + " ";
  }

  private void han(String run, List<String> words, List<Term> named) {
    boolean[] ends = han.ends(run);
    int done = 0;
    int at = 0;
    while (at < run.length()) {
      Optional<PlacesInTitle.Named> place = places.at(run, at, ends, named);
      if (place.isEmpty()) {
        at++;
        continue;
      }
      spell(run, done, at, words);
      named.add(place.get().term());
      words.add(place.get().term().slug());
      spell(run, place.get().slugEnd(), place.get().end(), words);
      at = place.get().end();
      done = at;
    }
    spell(run, done, run.length(), words);
  }

  private void spell(String run, int from, int to, List<String> words) {
    int start = from;
    for (String word : han.of(run.substring(from, to))) {
      String spelt = String.join("", WordReadings.shared().of(run, start, start + word.length()));
      if (!spelt.isEmpty()) {
        words.add(spelt);
      }
      start += word.length();
    }
  }
}
