package org.twinscript.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says of a line that recurs whether it is the page's or may be the article's. That it recurs
 * proves nothing: notices end alike ({@code 特此通知。}) and an office signs them all. So a line is the
 * page's only if it also speaks of the page, or is a row of phrases as mottoes and menus are.
 */
final class RepeatShape {

  private static final List<Subject> SUBJECTS =
      Stream.of("site", "page", "link").map(Subject::read).toList();

  /** Words that a site's name only seems to stand in: {@code 日本网友}. */
  private static final Pattern LOOKALIKES = Pattern.compile(String.join("|", words("lookalike")));

  private static final List<String> BYLINES = words("byline");
  private static final List<String> OFFICES = words("office");

  /**
   * Whatever has a label or a number, or announces what follows: a source, a telephone, an
   * attachment, a chapter.
   */
  private static final Pattern DATA =
      Pattern.compile("\\d|^[(\\[【]?[^:]{1,8}:|:$|^[(第]?[一二三四五六七八九十]");

  private static final Pattern GAP = Pattern.compile(" ");

  /** Shorter ones may be people's names. */
  private static final Pattern PHRASE = Pattern.compile("\\p{IsHan}{4,8}");

  /** What a line that recurs may be. */
  enum Kind {
    /** A sentence or words about the page itself. */
    OF_THE_PAGE,
    /** Two or more phrases side by side: less sure, so it needs more pages. */
    ROW_OF_PHRASES,
    /** Anything else. */
    OF_AN_ARTICLE
  }

  /** Something of the page, and what is said of it: {@code 本网站} and {@code 转载}. */
  private record Subject(List<String> names, List<String> acts) {
    static Subject read(String kind) {
      return new Subject(words(kind), words(kind + "-act"));
    }

    boolean isOf(String line) {
      return has(names, line) && has(acts, line);
    }
  }

  private RepeatShape() {}

  /** The kind of a line that was made comparable by {@link RepeatedLine#words}. */
  static Kind of(String words) {
    if (DATA.matcher(words).find() || has(BYLINES, words)) {
      return Kind.OF_AN_ARTICLE;
    }
    String unmistakable = LOOKALIKES.matcher(words).replaceAll("");
    if (SUBJECTS.stream().anyMatch(subject -> subject.isOf(unmistakable))) {
      return Kind.OF_THE_PAGE;
    }
    return isRowOfPhrases(words) ? Kind.ROW_OF_PHRASES : Kind.OF_AN_ARTICLE;
  }

  private static boolean isRowOfPhrases(String words) {
    List<String> phrases = GAP.splitAsStream(words).toList();
    return phrases.size() > 1
        && phrases.stream().allMatch(phrase -> PHRASE.matcher(phrase).matches())
        && phrases.stream().noneMatch(phrase -> OFFICES.stream().anyMatch(phrase::endsWith));
  }

  private static boolean has(List<String> list, String words) {
    return list.stream().anyMatch(words::contains);
  }

  private static List<String> words(String kind) {
    return Table.words("page-words.tsv", kind);
  }
}
