package org.twinscript.restore;

import java.util.Map;
import org.twinscript.language.WordModel;

/**
 * What the word in which a run begins has to stand on. Its first character has lost its lead byte,
 * so that a hundred others may have stood there; the less speaks for one, the wider must its lead
 * over them be.
 *
 * <p>The leads were read off 6,200 damaged places: in the sentences of the tests, the archive's
 * records, newly written news and texts of Debian's packages, each in every mix of damage. For a
 * threshold and that of a rival they lie above what a wrong reading of that kind led by, all but a
 * few. {@code ShiftSurvey} beside the tests counts them for any text.
 */
enum LeadThreshold {
  /** A part of the word, which is a common one, stands on the page before the run: 学|校. */
  COMMON(0.8),
  /** A part of the word stands on the page before the run: 踪|迹. */
  ANCHORED(3),
  /** The word stands elsewhere on the page. */
  ON_PAGE(2.4),
  /** The word is a term of the archive's field. */
  TERM(6),
  /** A mark behind a clause that says something. */
  MARK(3.5),
  /** A mark behind a clause that says nothing, as a caption does: charged for that already. */
  BARE_MARK(4),
  /** Nothing but the language speaks for the word, which has several characters. */
  WORD(8),
  /** A character on its own, which often stands before the next word: 常|可以. */
  FOLLOWED(5),
  /** Nothing but the language speaks for the character. */
  NONE(8);

  /** A word that has nothing there does not beat a rival of which a part stands on the page. */
  private static final double OVER_ANCHORED = 10;

  /** But the other way round it is beaten easily, by a common word. */
  private static final double OF_A_COMMON_WORD_OVER_NOTHING = 0.5;

  /** A rare word may look to be cut in two: 大|牛, where a 剑 was 大. */
  private static final double OF_AN_ANCHORED_WORD_OVER_NOTHING = 3.8;

  /** Two common words: 黄|牛, 黄|海. */
  private static final double OVER_ANOTHER_COMMON_WORD = 3;

  /** A sentence ends, or {@code 常} begins the next clause: hardly ever was the second right. */
  private static final double OF_A_MARK_OVER_A_CHARACTER = 2;

  /** No sentence of the survey that seemed to end there went on with such a character. */
  private static final double OF_A_MARK_OVER_NOTHING = 3;

  private static final double OF_A_WORD_OVER_A_MARK = 4.5;

  /** What a character is worth before the next word is known where it was seen there. */
  private static final double OF_A_WORD_OVER_A_CHARACTER = 7.5;

  /**
   * The word before may end a sentence whose next begins with {@code 可} or {@code 看}: 和平|常 is 和平|。
   * then. A mark that says nothing has been charged for that already.
   */
  private static final Map<LeadThreshold, Double> OF_A_COMMON_WORD =
      Map.of(MARK, 3.0, BARE_MARK, 4.0);

  private static final Map<LeadThreshold, Double> OF_AN_ANCHORED_WORD =
      Map.of(MARK, 5.0, BARE_MARK, 9.5);

  /** Some 6,000 words are as common, in nats. */
  private static final double COST_OF_A_COMMON_WORD = 11.5;

  private final double leastLead;

  LeadThreshold(double leastLead) {
    this.leastLead = leastLead;
  }

  /** What is known of the first word of a run. */
  record Place(int word, boolean lone, boolean anchored, boolean said, boolean followed) {}

  /** What a word stands on. */
  static LeadThreshold of(Place place, WordModel model, PageWords page) {
    int word = place.word();
    if (word == WordModel.NO_WORD) {
      return NONE;
    }
    if (place.anchored()) {
      boolean common = model.cost(word, WordModel.NO_WORD) < COST_OF_A_COMMON_WORD;
      return common ? COMMON : ANCHORED;
    }
    if (page.discount(word) > 0) {
      return ON_PAGE;
    }
    if (model.isMark(word)) {
      return place.said() ? MARK : BARE_MARK;
    }
    return model.isTerm(word) ? TERM : place.lone() ? lone(place) : WORD;
  }

  private static LeadThreshold lone(Place place) {
    return place.followed() ? FOLLOWED : NONE;
  }

  /** By how much, in nats, the word must be likelier than another that begins differently. */
  double leastLead(LeadThreshold rival) {
    if (!isAnchored() && this != MARK && this != ON_PAGE && rival.isAnchored()) {
      return OVER_ANCHORED;
    }
    return switch (this) {
      case COMMON -> OF_A_COMMON_WORD.getOrDefault(rival, anchoredLead(rival));
      case ANCHORED -> OF_AN_ANCHORED_WORD.getOrDefault(rival, anchoredLead(rival));
      case MARK -> leadOfAMark(rival);
      case WORD -> leadOfAWord(rival);
      default -> leastLead;
    };
  }

  private double leadOfAMark(LeadThreshold rival) {
    return switch (rival) {
      case FOLLOWED -> OF_A_MARK_OVER_A_CHARACTER;
      case NONE -> OF_A_MARK_OVER_NOTHING;
      default -> leastLead;
    };
  }

  private double leadOfAWord(LeadThreshold rival) {
    return switch (rival) {
      case MARK -> OF_A_WORD_OVER_A_MARK;
      case FOLLOWED -> OF_A_WORD_OVER_A_CHARACTER;
      default -> leastLead;
    };
  }

  private double anchoredLead(LeadThreshold rival) {
    return switch (rival) {
      case WORD, FOLLOWED, NONE ->
          this == COMMON ? OF_A_COMMON_WORD_OVER_NOTHING : OF_AN_ANCHORED_WORD_OVER_NOTHING;
      case COMMON -> OVER_ANOTHER_COMMON_WORD;
      default -> leastLead;
    };
  }

  /** Whether a part of the word stands on the page before the run. */
  boolean isAnchored() {
    return this == COMMON || this == ANCHORED;
  }
}
