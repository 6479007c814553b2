package org.twinscript.restore;

import java.util.HashMap;
import java.util.Map;
import org.twinscript.language.CharacterModel.History;
import org.twinscript.language.Segmenter;
import org.twinscript.restore.Signs.Stop;

/** A passage around a place at which a run may begin: weighs the texts that may stand there. */
final class Surroundings {

  /** A gloss does not reach further, and no clause that matters does. */
  private static final int BEFORE = 256;

  /** A clause is looked at from its beginning, but for one that is longer. */
  private static final int CLAUSE = 24;

  /** Words that reach a guessed character begin or end no further from it. */
  private static final int NEAR = 10;

  private static final String PAUSES = "。，；：？！,;:?!";

  private final String page;
  private final int start;
  private final PageEvidence evidence;
  private final String before;
  private final String clause;
  private final boolean says;
  private final Form form;
  private final BracketedText brackets;
  private final Map<String, Double> costs = new HashMap<>();

  Surroundings(String page, int start, PageEvidence evidence) {
    this.page = page;
    this.start = start;
    this.evidence = evidence;
    this.form = new Form(page, start);
    this.brackets = new BracketedText(page, evidence);
    String near = page.substring(Math.max(0, start - BEFORE), start);
    this.before = Pinyin.GLOSS.matcher(near).replaceAll("");
    this.clause = before.substring(clauseStart(before));
    int sentence = Form.sentenceStart(before);
    this.says =
        sentence > 0 && sentence == before.length()
            || Form.isSpeech(before, sentence)
            || evidence.words().says(before.substring(sentence));
  }

  /** What the character model still sees of the text before the place. */
  History history() {
    return evidence.historyOf(before, start <= BEFORE);
  }

  /** Whether some mirror shows a run as the characters on the page. */
  boolean isProven(Candidate path) {
    // What follows decides whether the last byte stays alone; a little of it is enough.
    int seen = Math.min(page.length(), path.end() + 2);
    String behind = page.substring(path.end(), seen);
    return Redamage.isProof(path.source(), behind, page.substring(start, seen));
  }

  /** What speaks for and against a text of the place. */
  Signs signs(Candidate path) {
    String text = clause + path.text() + path.context();
    int first = clause.length();
    int last =
        path.guessed().isEmpty() ? first : first + path.guessed().get(path.guessed().size() - 1);
    return new Signs(
        path.language() + (path.eatsABracket() ? brackets.difference(history(), path) : 0),
        wordsOf(text, first, last),
        path.habit(),
        form.faults(path),
        Form.stubs(before, path),
        path.text().startsWith("。") && !says,
        Stop.of(path.text(), before),
        beginsWithAGuess(path) ? phrase(text, first) : 0,
        beginsWithAGuess(path) ? often(text.charAt(first)) : 0,
        last == first ? 0 : phrase(text, last),
        evidence.guesses().bearOut(evidence.pair(path), page.length() - start),
        path.guessed().isEmpty() ? 0 : place(text, first));
  }

  private static boolean beginsWithAGuess(Candidate path) {
    return !path.guessed().isEmpty() && path.guessed().get(0) == 0;
  }

  private int often(char character) {
    return Character.isLetterOrDigit(character) ? evidence.phrases().count(character) : 0;
  }

  /** The mark behind a word is no phrase of the page's: that 医院。 stands there says nothing. */
  private int phrase(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        ? evidence.phrases().longestAround(text, at)
        : 0;
  }

  private int place(String text, int at) {
    int end = Math.min(text.length(), at + PlaceNames.LONGEST);
    char[] units = text.substring(at, end).toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = evidence.fold(units[i]);
    }
    int length = evidence.places().longestAt(new String(units), 0);
    return length == PlaceNames.SHORTEST && !isWord(text, at, length) ? 0 : length;
  }

  /** Whether the likeliest words end before and behind some characters: 海口 is none in 海口岸. */
  private boolean isWord(String text, int at, int length) {
    boolean[] ends = evidence.words().cut(text.substring(0, Math.min(text.length(), at + NEAR)));
    return ends[at] && ends[at + length];
  }

  /** What the first character of a reading stands on. */
  Footing footing(Reading reading) {
    Candidate path = reading.run();
    if (!beginsWithAGuess(path)) {
      return Footing.ANCHORED;
    }
    if (path.beginsWithMark()) {
      return path.beginsWithMarks() ? Footing.MARKS : Footing.MARK;
    }
    if (isBare(path)) {
      return Footing.WORD;
    }
    if (reading.signs().first() > 0) {
      return Footing.ON_PAGE;
    }
    String text = clause + path.text() + path.context();
    Segmenter words = evidence.words();
    String near = text.substring(0, Math.min(text.length(), clause.length() + NEAR));
    boolean[] ends = words.cut(near);
    if (!ends[clause.length()]) {
      return Footing.ANCHORED;
    }
    return words.isTerm(wordAt(near, clause.length(), ends)) ? Footing.TERM : Footing.WORD;
  }

  /**
   * Whether words are read of which the page shows nothing but marks: 停靠 and 專科 are {@code ???}.
   */
  private boolean isBare(Candidate path) {
    return path.guessed().size() > 1
        && Han.is(path.text().charAt(path.guessed().get(1)))
        && page.substring(start, path.end()).chars().allMatch(unit -> "?!？！".indexOf(unit) >= 0);
  }

  /** Whether the last guessed character of a reading is a word of its own. */
  boolean endsLone(Candidate path) {
    if (path.guessed().isEmpty()) {
      return false;
    }
    String text = path.text() + path.context();
    int last = path.guessed().get(path.guessed().size() - 1);
    int from = Math.max(0, last - NEAR);
    boolean[] ends =
        evidence.words().cut(text.substring(from, Math.min(text.length(), last + NEAR)));
    return Han.is(text.charAt(last)) && ends[last - from] && ends[last - from + 1];
  }

  private static String wordAt(String text, int at, boolean[] ends) {
    int to = at + 1;
    while (!ends[to]) {
      to++;
    }
    return text.substring(at, to);
  }

  /** What the words cost. In pieces, which others share that differ somewhere else. */
  private double wordsOf(String text, int first, int last) {
    int begin = Math.min(text.length(), first + NEAR);
    int end = Math.max(0, last - NEAR);
    return end <= begin
        ? words(text)
        : words(text.substring(0, begin))
            + words(text.substring(begin, end))
            + words(text.substring(end));
  }

  private double words(String text) {
    return costs.computeIfAbsent(text, this::costOfWords);
  }

  private double costOfWords(String text) {
    return evidence.words().cost(Pinyin.GLOSS.matcher(text).replaceAll(""));
  }

  private static int clauseStart(String before) {
    int from = Math.max(0, before.length() - CLAUSE);
    for (int at = before.length() - 8; at > from; at--) {
      from = PAUSES.indexOf(before.charAt(at - 1)) >= 0 ? at - 1 : from;
    }
    return from;
  }
}
