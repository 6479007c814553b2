package org.twinscript.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people a dateline names without a colon: {@code 記者林溪／即時報導}, {@code 作者李溪}.
 *
 * @param names as on the page
 * @param rest the folded line with blanks where they stand
 */
record Bylines(List<String> names, String rest) {

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?<![\\p{IsHan}])(?:(?:本报|本网|本刊|本台|特约|见习|实习|首席|"
              + "\\p{IsHan}{1,6}(?:网|报|社|台|新闻|财经|周刊|视频))?"
              + "(?:记者|作者|通讯员|撰文|译者|编译)|[文图译]\\s?[/／]|(?<![a-z])by(?= ))"
              + "\\s{0,3}(\\p{IsHan}{2,4}|\\p{IsHan}(?: \\p{IsHan}){1,2})(?=[\\s/,、|()\\[\\]]|$)"
              + "(?:/(?:[^\\s/]{0,6}报导|[^\\s/]{0,6}报道|[^\\s/]{0,6}综合|摄影|文|图))?");

  /** A line of two names and more, and nothing else. */
  private static final Pattern NAMES =
      Pattern.compile(
          "\\p{IsHan}{2,4}[\\d¹²³⁴-⁹*]{0,3}(?:\\s*[,;、]\\s*\\p{IsHan}{2,4}[\\d¹²³⁴-⁹*]{0,3})+");

  /** What leads from a name to where its bearer works. */
  private static final Pattern NOTES = Pattern.compile("[\\d¹²³⁴-⁹*]+");

  /** What a byline says of the report behind the name. */
  private static final Pattern REPORTS =
      Pattern.compile("\\s+(?:綜合|综合|台北|即時|即时)?(?:報導|报道|报导|摄影|攝影)$");

  private static final Pattern SEPARATORS = Pattern.compile("\\s*[,;、/]\\s*|\\s{2,}");
  private static final int LONGEST = 24;

  static Bylines of(Fold fold, String masked) {
    List<String> names = new ArrayList<>();
    StringBuilder rest = new StringBuilder(masked);
    if (areNames(masked.strip())) {
      return new Bylines(names(fold, 0, masked.length()), " ");
    }
    Matcher byline = BYLINE.matcher(masked);
    while (byline.find()) {
      names.add(fold.original(byline.start(1), byline.end(1)).strip());
      for (int i = byline.start(); i < byline.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return new Bylines(List.copyOf(names), rest.toString());
  }

  private static boolean areNames(String text) {
    return NAMES.matcher(text).matches()
        && SEPARATORS
            .splitAsStream(NOTES.matcher(text).replaceAll(""))
            .allMatch(name -> PersonalNames.isOne(name));
  }

  /** The names that a label's value lists. */
  static List<String> names(Fold fold, Field field) {
    return names(fold, field.from(), field.to());
  }

  private static List<String> names(Fold fold, int from, int until) {
    String value = fold.text().substring(from, until);
    int end = Dates.all(value).stream().findFirst().map(Dates.Found::start).orElse(value.length());
    List<String> names = new ArrayList<>();
    int at = 0;
    Matcher gap = SEPARATORS.matcher(value).region(0, end);
    while (at < end) {
      int to = gap.find() ? gap.start() : end;
      add(fold, from + at, from + to, names);
      at = to == end ? end : gap.end();
    }
    return names;
  }

  private static void add(Fold fold, int from, int to, List<String> names) {
    String name = from < to ? fold.original(from, to).strip() : "";
    name = REPORTS.matcher(NOTES.matcher(name).replaceAll("")).replaceFirst("");
    boolean letters = name.codePoints().anyMatch(Character::isLetter);
    if (letters && name.length() <= LONGEST) {
      names.add(name);
    }
  }

  boolean isEmpty() {
    return names.isEmpty();
  }
}
