package org.twinscript.restore;

import java.util.List;
import org.twinscript.language.CharacterModel;
import org.twinscript.language.CharacterModel.History;
import org.twinscript.language.Segmenter;
import org.twinscript.language.WordModel;

/**
 * What a page tells of the characters that are missing on it. Made once a page; immutable.
 *
 * @param characters the language, character by character
 * @param words the language, word by word
 * @param judge the page's script and its glosses
 * @param phrases the page's own phrases
 * @param places names that need stand nowhere else
 * @param guesses what its other damaged places may be
 * @param language how far the models know its language
 */
record PageEvidence(
    CharacterModel characters,
    Segmenter words,
    CharacterJudge judge,
    PagePhrases phrases,
    PlaceNames places,
    Guesses guesses,
    Footing.Language language) {

  /** A word of two characters is the same wherever it stands. */
  static final int PAIR = 2;

  /** What a character of a law costs is 2 to 3 nats, of news 4 to 5, of a novel 6. */
  private static final double MOST_OF_FAMILIAR_LANGUAGE = 4.05;

  private static final double MOST_OF_USUAL_LANGUAGE = 5.2;

  private static final double COST_OF_USUAL_LANGUAGE = 4.5;

  /** So many characters are taken to be usual before the page is looked at. */
  private static final int UNDECIDED = 300;

  /** So many tell what the page's language is. */
  private static final int ENOUGH = 4_000;

  static PageEvidence of(List<String> page, CharacterReadings readings, PlaceNames places) {
    WordModel words = WordModel.chinese();
    CharacterModel characters = CharacterModel.chinese();
    List<String> sound = page.stream().map(ShiftSuspicion::without).toList();
    return new PageEvidence(
        characters,
        new Segmenter(words),
        new CharacterJudge(words.folding(), readings, sound),
        new PagePhrases(page, characters),
        places,
        Guesses.NONE,
        language(cost(sound, characters)));
  }

  private static Footing.Language language(double cost) {
    if (cost < MOST_OF_FAMILIAR_LANGUAGE) {
      return Footing.Language.FAMILIAR;
    }
    return cost < MOST_OF_USUAL_LANGUAGE ? Footing.Language.USUAL : Footing.Language.STRANGE;
  }

  /**
   * What a character of the page costs in the mean, in nats; what no text has tells of damage only.
   * Of a short page little is known.
   */
  private static double cost(List<String> page, CharacterModel model) {
    double cost = COST_OF_USUAL_LANGUAGE * UNDECIDED;
    int characters = UNDECIDED;
    for (String passage : page) {
      History history = model.beginning();
      String text = Pinyin.GLOSS.matcher(passage).replaceAll("");
      for (int at = 0; at < text.length() && characters < ENOUGH; at++) {
        char folded = model.fold(text.charAt(at));
        if (folded != Edge.SILENT) {
          history = history.then(folded);
          boolean tells = model.knows(folded);
          cost += tells ? history.cost() : 0;
          characters += tells ? 1 : 0;
        }
      }
    }
    return cost / characters;
  }

  /** What the same page tells when some of it is read; its language is what it was. */
  PageEvidence again(List<String> page) {
    List<String> sound = page.stream().map(ShiftSuspicion::without).toList();
    PagePhrases known = new PagePhrases(page, characters);
    return new PageEvidence(characters, words, judge.of(sound), known, places, guesses, language);
  }

  /** The same, with what is guessed so far, for one of its passages. */
  PageEvidence with(Guesses others, int passage) {
    return new PageEvidence(
        characters, words, judge, phrases, places, others.forPassage(passage), language);
  }

  /** Whether the language knows all characters of a text; what it never saw is no repair. */
  boolean knows(String text) {
    return text.chars()
        .allMatch(unit -> fold((char) unit) == Edge.SILENT || characters.knows(fold((char) unit)));
  }

  char fold(char character) {
    return characters.fold(character);
  }

  /** The first two characters of a reading as they are compared; of fewer, what there is. */
  String pair(Candidate path) {
    StringBuilder pair = new StringBuilder();
    path.text()
        .chars()
        .limit(PAIR)
        .filter(Character::isLetterOrDigit)
        .forEach(unit -> pair.append(fold((char) unit)));
    return pair.toString();
  }

  /** What the language model still sees of a text at its end. */
  History historyOf(String text, boolean fromBeginning) {
    History history = fromBeginning ? characters.beginning() : characters.nothing();
    for (int at = 0; at < text.length(); at++) {
      char folded = fold(text.charAt(at));
      history = folded == Edge.SILENT ? history : history.then(folded);
    }
    return history;
  }
}
