package org.twinscript.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises keyword spam by shape, place and script, never by its words, which change from page to
 * page.
 *
 * <p>The shape: many short phrases split by commas or bars, no sentence among them. The script: on
 * a page whose article is Traditional the spam was added later, in Simplified (and the other way
 * round). Inside the article both must agree, since prose enumerates too.
 */
final class SpamShape {

  private static final Pattern SEPARATORS = Pattern.compile("[,|;、]+");
  private static final Pattern HARD_SEPARATORS = Pattern.compile("[,|;]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[。!?…]");
  private static final int FEWEST = 4;
  private static final int MANY = 8;
  private static final int LONGEST_PHRASE = 40;

  /** How many characters of one script only make a line lean to it, and a page. */
  private static final int LINE_LEAN = 3;

  private static final int PAGE_LEAN = 6;

  private final boolean traditional;
  private final boolean simplified;

  private SpamShape(boolean traditional, boolean simplified) {
    this.traditional = traditional;
    this.simplified = simplified;
  }

  /** Learns the article's script from the page's prose. */
  static SpamShape of(List<Line> lines) {
    String prose = String.join("", lines.stream().filter(Line::isProse).map(Line::text).toList());
    long hant = Scripts.traditional(prose);
    long hans = Scripts.simplified(prose);
    return new SpamShape(
        hant >= PAGE_LEAN && hant > 10 * hans, hans >= PAGE_LEAN && hans > 10 * hant);
  }

  Optional<Verdict> judgeInside(Line line) {
    return isForeign(line) && isList(line)
        ? Optional.of(Verdict.spam("a list of keywords in the other script"))
        : Optional.empty();
  }

  Optional<Verdict> judgeAround(Line line) {
    if (isForeign(line) && !line.isProse()) {
      return Optional.of(Verdict.spam("not in the article's script"));
    }
    return isList(line) && isLong(line)
        ? Optional.of(Verdict.spam("a long list of keywords without a sentence"))
        : Optional.empty();
  }

  /** Many short phrases and no sentence. */
  static boolean isList(Line line) {
    String text = line.fold().text();
    String[] phrases = SEPARATORS.split(text);
    return phrases.length >= FEWEST
        && !SENTENCE_END.matcher(text.substring(0, text.length() - 1)).find()
        && !text.endsWith("。")
        && List.of(phrases).stream().allMatch(phrase -> phrase.length() <= LONGEST_PHRASE);
  }

  /**
   * So long a list that no article opens or closes with it. A colon announces an enumeration (the
   * hospitals, the members), and so does the enumeration comma: those stay.
   */
  private static boolean isLong(Line line) {
    String text = line.fold().text();
    return HARD_SEPARATORS.split(text).length >= MANY && text.indexOf(':') < 0;
  }

  private boolean isForeign(Line line) {
    long hant = Scripts.traditional(line.text());
    long hans = Scripts.simplified(line.text());
    return traditional && hans >= LINE_LEAN && hant == 0
        || simplified && hant >= LINE_LEAN && hans == 0;
  }
}
