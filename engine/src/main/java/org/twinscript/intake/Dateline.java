package org.twinscript.intake;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * When and by whom an article was published, put together from all the lines that say so: what a
 * reader sees counts before what the page's head says, and that before the signature of a notice.
 *
 * @param lines the verdict on each line that was read, by index
 */
record Dateline(
    Optional<LocalDate> date,
    Optional<LocalTime> time,
    Optional<String> source,
    Optional<URI> url,
    Map<Integer, Verdict> lines) {

  /** Below an article these may belong to the event it announces. */
  private static final Set<String> AMBIGUOUS_BELOW = Set.of("时间", "日期", "阅读");

  private static final Verdict READ = Verdict.furniture("date and source, read from it");
  private static final Verdict NO_SUCH_DAY =
      Verdict.furniture("its date does not exist and is left out");

  static Dateline read(Sheet sheet, Zone zone) {
    Map<Integer, Stamp> stamps = stamps(sheet.lines(), zone);
    Map<Integer, Verdict> verdicts = new TreeMap<>();
    stamps.forEach((index, stamp) -> verdicts.put(index, isImpossible(stamp) ? NO_SUCH_DAY : READ));
    Optional<Dates.Written> date = date(sheet, zone, stamps);
    return new Dateline(
        date.flatMap(Dates.Written::date),
        date.flatMap(Dates.Written::time),
        first(stamps, Stamp::source).or(sheet::source),
        first(stamps, Stamp::url).or(sheet::url),
        Map.copyOf(verdicts));
  }

  private static Map<Integer, Stamp> stamps(List<Line> lines, Zone zone) {
    Map<Integer, Stamp> stamps = new TreeMap<>();
    for (int i = 0; i < zone.tail(); i++) {
      int index = i;
      if (!stamps.containsKey(i) && Furniture.judge(lines.get(i)).isEmpty()) {
        Optional<Stamp> withNext = withNext(lines, i, zone);
        withNext.ifPresent(stamp -> stamps.put(index + 1, stamp));
        withNext.or(() -> alone(lines, index, zone)).ifPresent(stamp -> stamps.put(index, stamp));
      }
    }
    return stamps;
  }

  private static Optional<Stamp> withNext(List<Line> lines, int index, Zone zone) {
    return zone.isBefore(index + 1)
        ? Stamp.read(lines.get(index), lines.get(index + 1))
        : Optional.empty();
  }

  private static Optional<Stamp> alone(List<Line> lines, int index, Zone zone) {
    if (zone.isBefore(index)) {
      return Stamp.read(lines.get(index));
    }
    return zone.isAfter(index)
        ? Stamp.read(lines.get(index)).filter(Dateline::isPlainBelow)
        : Optional.empty();
  }

  private static boolean isPlainBelow(Stamp stamp) {
    return !stamp.labels().isEmpty()
        && stamp.labels().stream().noneMatch(AMBIGUOUS_BELOW::contains);
  }

  private static boolean isImpossible(Stamp stamp) {
    return stamp.date().isPresent() && stamp.date().get().date().isEmpty();
  }

  private static Optional<Dates.Written> date(Sheet sheet, Zone zone, Map<Integer, Stamp> stamps) {
    return first(stamps, stamp -> stamp.date().filter(written -> written.date().isPresent()))
        .or(() -> sheet.date().flatMap(Dates::ofHead))
        .or(() -> signature(sheet.lines(), zone));
  }

  private static Optional<Dates.Written> signature(List<Line> lines, Zone zone) {
    return lines.subList(zone.last() + 1, Math.max(zone.last() + 1, zone.tail())).stream()
        .flatMap(line -> Dates.alone(line.fold().text()).stream())
        .findFirst()
        .map(day -> new Dates.Written(Optional.of(day), Optional.empty()));
  }

  private static <T> Optional<T> first(
      Map<Integer, Stamp> stamps, Function<Stamp, Optional<T>> part) {
    return stamps.values().stream().map(part).flatMap(Optional::stream).findFirst();
  }
}
