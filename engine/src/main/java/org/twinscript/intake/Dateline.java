package org.twinscript.intake;

import java.net.URI;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinscript.edtf.EdtfDate;

/**
 * When and by whom an article was published, put together from all the lines that say so. Each date
 * has a rank: one with a label near the title counts before what the page's head says, and that
 * before a site's calendar and the signature of a notice.
 *
 * @param lines the verdict on each line that was read, by index
 */
record Dateline(Map<Integer, Stamp> stamps, Map<Integer, Verdict> lines) {

  private static final Verdict READ = Verdict.furniture("date and source, read from it");
  private static final Verdict NO_SUCH_DAY =
      Verdict.furniture("its date does not exist and is left out");

  private static final int SIGNATURE_RANK = 15;
  private static final int PASSED_RANK = 20;
  private static final int ELSEWHERE_RANK = 12;
  private static final int FIRST_POST_RANK = 14;

  /** What boards put below the first post: {@code 来自手机1楼2018-06-02 19:45}. */
  private static final Pattern FIRST_POST = Pattern.compile("(?:^|\\D)1(?:楼|#)|楼主");

  private static final int LONGEST_OF_POST = 60;

  /** What an article's page says of its publication. */
  record Facts(
      Optional<EdtfDate> date,
      Optional<LocalTime> time,
      Optional<String> source,
      List<String> authors,
      Optional<URI> url) {}

  static Dateline read(Sheet sheet, Zone zone) {
    Map<Integer, Stamp> stamps = StampLines.on(sheet.lines(), zone);
    Map<Integer, Verdict> verdicts = new TreeMap<>();
    stamps.forEach((index, stamp) -> verdicts.put(index, isImpossible(stamp) ? NO_SUCH_DAY : READ));
    return new Dateline(stamps, Map.copyOf(verdicts));
  }

  private static boolean isImpossible(Stamp stamp) {
    return !stamp.dates().isEmpty() && stamp.dates().get(0).written().date().isEmpty();
  }

  /**
   * Decides, now that the title's place is known.
   *
   * @param title its index, or -1
   */
  Facts facts(Sheet sheet, Zone zone, int title) {
    DateChoice days = new DateChoice(stamps.values(), sheet.head().captured());
    stamps.forEach(
        (index, stamp) ->
            stamp.dates().forEach(day -> days.add(rank(day, index, title, zone), day.written())));
    sheet.head().dates().forEach(it -> days.add(it.rank(), it.written()));
    List<Stamp> elsewhere = days.hasAbove(SIGNATURE_RANK) ? List.of() : elsewhere(sheet, zone);
    elsewhere.stream()
        .flatMap(stamp -> stamp.dates().stream())
        .forEach(day -> days.add(ELSEWHERE_RANK, day.written()));
    firstPost(sheet.lines(), zone).ifPresent(it -> days.add(FIRST_POST_RANK, it));
    passed(sheet.lines(), zone, title).ifPresent(it -> days.add(PASSED_RANK, it));
    signature(sheet.lines(), zone).ifPresent(it -> days.add(SIGNATURE_RANK, it));
    Optional<WrittenDate> best = days.best();
    return new Facts(
        best.flatMap(WrittenDate::edtf),
        best.flatMap(WrittenDate::time),
        first(Stamp::source, title)
            .or(() -> named(sheet, zone, title))
            .or(sheet.head()::source)
            .or(() -> elsewhere.stream().flatMap(it -> it.source().stream()).findFirst()),
        people(sheet),
        first(Stamp::url, title).or(sheet.head()::url));
  }

  /** Labels below the article's part of the page, where nothing nearer says when or who. */
  private static List<Stamp> elsewhere(Sheet sheet, Zone zone) {
    return sheet.lines().subList(zone.last() + 1, sheet.lines().size()).stream()
        .filter(line -> line.markup().stranger().filter(Stranger::isListed).isEmpty())
        .flatMap(line -> Stamp.read(line).stream())
        .filter(StampLines::isPlainBelow)
        .toList();
  }

  private static int rank(Stamp.Day day, int index, int title, Zone zone) {
    if (zone.isAfter(index)) {
      return 45;
    }
    boolean above = index < title;
    return switch (day.role()) {
      case PUBLISHED -> above ? 70 : 80;
      case BARE -> above ? 40 : 60;
      case UPDATED -> above ? 25 : 35;
      case CALENDAR -> above ? 5 : 55;
    };
  }

  private static Optional<WrittenDate> firstPost(List<Line> lines, Zone zone) {
    return lines.subList(zone.last() + 1, lines.size()).stream()
        .filter(line -> line.text().length() <= LONGEST_OF_POST)
        .map(line -> line.fold().text())
        .filter(text -> FIRST_POST.matcher(text).find())
        .flatMap(text -> Dates.first(text.replaceFirst("1(?:楼|#)", "  ")).stream())
        .findFirst();
  }

  /** The day a law was passed, in brackets below its title. */
  private static Optional<WrittenDate> passed(List<Line> lines, Zone zone, int title) {
    return lines.subList(Math.max(0, title + 1), Math.max(title + 1, zone.first())).stream()
        .map(line -> line.fold().text())
        .filter(text -> text.startsWith("(") && text.matches(".*(?:通过|公布|发布|批准|修订)[^\\p{L}\\d]*"))
        .flatMap(text -> Dates.first(text).stream())
        .findFirst();
  }

  private static Optional<WrittenDate> signature(List<Line> lines, Zone zone) {
    return lines.subList(zone.last() + 1, Math.max(zone.last() + 1, zone.tail())).stream()
        .flatMap(
            line ->
                Dates.alone(line.fold().text())
                    .or(() -> VagueDates.alone(line.fold().text()))
                    .stream())
        .findFirst();
  }

  /** A short line between title and text that the markup calls a source or an account. */
  private static Optional<String> named(Sheet sheet, Zone zone, int title) {
    return sheet.lines().subList(Math.max(0, title + 1), Math.max(title + 1, zone.first())).stream()
        .flatMap(line -> line.markup().publisher().stream())
        .filter(name -> !PersonalNames.isOne(Fold.of(name).compact()))
        .findFirst();
  }

  /** Who wrote and translated it, as on the page. */
  List<String> people(Sheet sheet) {
    Set<String> authors = new LinkedHashSet<>();
    stamps.values().forEach(stamp -> authors.addAll(stamp.authors()));
    authors.removeIf(name -> isGlued(Fold.of(name).compact(), authors));
    return authors.isEmpty() ? sheet.head().authors() : List.copyOf(authors);
  }

  /** Several names without a gap, where the page has them apart as well. */
  private static boolean isGlued(String name, Set<String> all) {
    String others =
        all.stream()
            .map(it -> Fold.of(it).compact())
            .filter(it -> !it.equals(name))
            .reduce("", String::concat);
    return others.equals(name);
  }

  /** What stands below the title counts before what stands above it. */
  private <T> Optional<T> first(Function<Stamp, Optional<T>> part, int title) {
    Stream<Stamp> below =
        stamps.entrySet().stream().filter(it -> it.getKey() > title).map(Map.Entry::getValue);
    return Stream.concat(below, stamps.values().stream())
        .flatMap(stamp -> part.apply(stamp).stream())
        .findFirst();
  }
}
