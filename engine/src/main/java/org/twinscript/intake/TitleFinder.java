package org.twinscript.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.twinscript.intake.Line.Hint;

/**
 * Finds the title: the line or lines the page's head names, else its first-level heading, else the
 * longest heading or line above the date, else what the head says. One that only its place speaks
 * for needs four Han characters; where head or markup name it, two letters are enough.
 */
final class TitleFinder {

  private static final int SHORTEST = 2;
  private static final int SHORTEST_UNNAMED = 4;

  /** A shorter one may open a longer title by chance. */
  private static final int SHORTEST_BEGINNING = 6;

  /** Beside a line so long a heading of few characters is a column's. */
  private static final int LONG_ENOUGH = 10;

  private static final int LONGEST = 110;

  /** Gazettes break a title into so many lines. */
  private static final int MOST_LINES = 5;

  /** Between a headline and the site's name in a page's head. */
  private static final String SITE_SEPARATOR = "\\s*[|_]+\\s*|\\s+[-–—@]+\\s+|\\s*::\\s*|--+|—+";

  /** The same where only a hyphen is between. */
  private static final Pattern SITE_NAME =
      Pattern.compile(
          "[-–]\\s*[^-–\\s]{1,12}(?:网|網|报|報|新闻|新聞|频道|頻道|在线|在線|网站|網站|门户|论坛|論壇|社区|博客|医院|大学|学院|政府|[局委厅])$");

  private static final Pattern LABEL = Pattern.compile("^(?:标题|题目|篇名):?");

  private static final Pattern ELLIPSIS = Pattern.compile("(?:\\.{3}|…+)(?=$|[_|\\-\\s])");

  private static final Pattern AFFILIATION =
      Pattern.compile(
          "(?:大学|学院|研究|医院|中心|学校).*\\d{6}[^\\p{L}\\d]*$|^[^\\p{L}\\d]*\\d[^\\p{L}\\d].*(?:大学|学院|医院|研究)");

  private TitleFinder() {}

  /**
   * A title found.
   *
   * @param index of its first line, or -1 if only the page's head has it
   * @param lines how many lines it takes
   */
  record Title(int index, int lines, String text) {

    boolean isAt(int line) {
      return index >= 0 && line >= index && line < index + lines;
    }
  }

  static Optional<Title> find(Sheet sheet, Zone zone, Set<Integer> taken) {
    List<Line> lines = sheet.lines();
    List<Integer> candidates =
        IntStream.range(0, zone.first())
            .filter(i -> !taken.contains(i) && hasShape(lines.get(i)))
            .boxed()
            .toList();
    List<Integer> unlinked =
        candidates.stream().filter(i -> lines.get(i).hint() != Hint.LINKS).toList();
    return NamedTitle.find(sheet, candidates, MOST_LINES)
        .or(() -> heading(lines, unlinked).map(i -> one(lines, i)))
        .or(() -> ofHead(sheet).filter(title -> isSaid(title, lines.subList(0, zone.first()))))
        .or(() -> byPlace(lines, zone, unlinked).map(i -> one(lines, i)))
        .or(() -> ofHead(sheet))
        .or(() -> opening(lines, unlinked).map(i -> one(lines, i)));
  }

  private static Title one(List<Line> lines, int index) {
    return new Title(index, 1, lines.get(index).text());
  }

  private static Optional<Integer> heading(List<Line> lines, List<Integer> candidates) {
    return candidates.stream().filter(i -> lines.get(i).hint() == Hint.TITLE).findFirst();
  }

  /** Whether a line says that it is the title: {@code 標題 某某}. */
  private static boolean isSaid(Title title, List<Line> lines) {
    return lines.stream().anyMatch(line -> isLabelled(line, title));
  }

  /** Whether a line is the title behind a label. */
  static boolean isLabelled(Line line, Title title) {
    String words = LABEL.matcher(line.fold().compact()).replaceFirst("");
    return words.length() < line.fold().compact().length()
        && words.equals(Fold.of(title.text()).compact());
  }

  private static Optional<Integer> byPlace(List<Line> lines, Zone zone, List<Integer> candidates) {
    List<Integer> long_ = candidates.stream().filter(i -> couldBe(lines.get(i))).toList();
    return longestAboveDate(lines, zone, long_).or(() -> longest(lines, long_));
  }

  /** The first line of a page, short as it is. */
  private static Optional<Integer> opening(List<Line> lines, List<Integer> candidates) {
    return candidates.stream().filter(i -> i == 0).findFirst();
  }

  /** Whether a line can be a title by its looks; one that ends in a colon leads in or salutes. */
  static boolean couldBe(Line line) {
    return line.han() >= SHORTEST_UNNAMED && line.hint() != Hint.LINKS && hasShape(line);
  }

  private static boolean hasShape(Line line) {
    int han = line.han();
    return line.text().codePoints().filter(Character::isLetter).limit(SHORTEST).count() == SHORTEST
        && han <= LONGEST
        && line.text().length() <= 3 * LONGEST
        && line.text().indexOf('。') < 0
        && !line.fold().text().endsWith(":")
        && !line.text().startsWith("——")
        && !AFFILIATION.matcher(line.fold().text()).find()
        && Furniture.judge(line).isEmpty()
        && (line.hint() == Hint.LINKS || Furniture.judgeAround(line).isEmpty());
  }

  /** Whether what a page's head calls it begins with these words, both compact. */
  static boolean isNamed(String title, String words) {
    java.util.regex.Matcher cut = ELLIPSIS.matcher(title);
    if (cut.find() && cut.start() >= SHORTEST_BEGINNING) {
      return words.startsWith(title.substring(0, cut.start()));
    }
    return title.startsWith(words)
        && (words.length() >= SHORTEST_BEGINNING
            || words.length() == title.length()
            || !Character.isLetterOrDigit(title.charAt(words.length())));
  }

  private static List<Integer> aboveDate(List<Line> lines, Zone zone, List<Integer> candidates) {
    int date =
        IntStream.range(0, zone.first())
            .filter(i -> Stamp.read(lines.get(i)).filter(TitleFinder::isDated).isPresent())
            .findFirst()
            .orElse(zone.first());
    return candidates.stream().filter(i -> i < date).toList();
  }

  private static boolean isDated(Stamp stamp) {
    return stamp.dates().stream().anyMatch(day -> day.role() != Stamp.Role.CALENDAR);
  }

  private static Optional<Integer> longestAboveDate(
      List<Line> lines, Zone zone, List<Integer> candidates) {
    List<Integer> above = aboveDate(lines, zone, candidates);
    Optional<Integer> any = longest(lines, above);
    boolean far = any.filter(i -> lines.get(i).han() >= LONG_ENOUGH).isPresent();
    return longest(lines, headings(lines, above))
        .filter(i -> !far || lines.get(i).han() >= SHORTEST_BEGINNING)
        .or(() -> any);
  }

  private static List<Integer> headings(List<Line> lines, List<Integer> candidates) {
    return candidates.stream().filter(i -> lines.get(i).hint() == Hint.HEADING).toList();
  }

  /** The first of the longest: a site's name or motto is shorter than a headline. */
  private static Optional<Integer> longest(List<Line> lines, List<Integer> candidates) {
    return candidates.stream()
        .max(
            Comparator.comparingInt((Integer i) -> lines.get(i).han())
                .thenComparing(Comparator.reverseOrder()));
  }

  private static Optional<Title> ofHead(Sheet sheet) {
    return sheet.titles().stream()
        .map(title -> TextSheet.trim(title.split(SITE_SEPARATOR)[0]))
        .map(title -> TextSheet.trim(SITE_NAME.matcher(title).replaceFirst("")))
        .filter(title -> hasShape(Line.plain(1, title)))
        .findFirst()
        .map(title -> new Title(-1, 1, title));
  }
}
