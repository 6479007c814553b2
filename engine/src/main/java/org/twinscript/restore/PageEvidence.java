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
 */
record PageEvidence(
    CharacterModel characters,
    Segmenter words,
    CharacterJudge judge,
    PagePhrases phrases,
    PlaceNames places,
    Guesses guesses) {

  /** A word of two characters is the same wherever it stands. */
  static final int PAIR = 2;

  static PageEvidence of(List<String> page, CharacterReadings readings, PlaceNames places) {
    WordModel words = WordModel.chinese();
    CharacterModel characters = CharacterModel.chinese();
    return new PageEvidence(
        characters,
        new Segmenter(words),
        new CharacterJudge(
            words.folding(), readings, page.stream().map(ShiftSuspicion::without).toList()),
        new PagePhrases(page, characters),
        places,
        Guesses.NONE);
  }

  /** The same, with what is guessed so far, for one of its passages. */
  PageEvidence with(Guesses others, int passage) {
    return new PageEvidence(characters, words, judge, phrases, places, others.forPassage(passage));
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
