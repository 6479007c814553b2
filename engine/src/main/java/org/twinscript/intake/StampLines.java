package org.twinscript.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the lines of a page that say when and by whom it was published. */
final class StampLines {

  /** Below an article these may belong to the event it announces. */
  private static final Set<String> AMBIGUOUS_BELOW = Set.of("时间", "日期", "阅读", "分享");

  /** Below an article these are its references. */
  private static final String OF_DATA = "资料来源";

  private static final int LONGEST_MONTH = 16;

  /** So many lines of a lead and of who says what stand above the text. */
  private static final int LEADS = 5;

  private StampLines() {}

  /** Those above and below the article, by index. */
  static Map<Integer, Stamp> on(List<Line> lines, Zone zone) {
    Map<Integer, Stamp> stamps = new TreeMap<>();
    for (int i = 0; i < zone.tail(); i++) {
      int index = i;
      if (!stamps.containsKey(i) && Furniture.judge(lines.get(i)).isEmpty()) {
        Optional<Stamp> withNext = withNext(lines, i, zone);
        withNext.ifPresent(stamp -> stamps.put(index + 1, stamp));
        withNext.or(() -> alone(lines, index, zone)).ifPresent(stamp -> stamps.put(index, stamp));
      }
    }
    if (stamps.values().stream().allMatch(stamp -> stamp.source().isEmpty())) {
      outlet(lines, zone, stamps).ifPresent(i -> stamps.put(i, Stamp.ofSource(lines.get(i))));
    }
    return stamps;
  }

  /** A line that is a publisher's name, right beside the one with the date. */
  private static Optional<Integer> outlet(List<Line> lines, Zone zone, Map<Integer, Stamp> stamps) {
    return stamps.entrySet().stream()
        .filter(stamp -> !stamp.getValue().dates().isEmpty())
        .flatMap(stamp -> Stream.of(stamp.getKey() - 1, stamp.getKey() + 1))
        .filter(i -> i > 0 && zone.isBefore(i) && !stamps.containsKey(i))
        .filter(i -> lines.get(i).hint() == Line.Hint.PLAIN)
        .filter(i -> Imprint.isOutlet(lines.get(i).fold().text()))
        .findFirst();
  }

  private static Optional<Stamp> withNext(List<Line> lines, int index, Zone zone) {
    return zone.isBefore(index + 1)
        ? Stamp.read(lines.get(index), lines.get(index + 1))
        : Optional.empty();
  }

  private static Optional<Stamp> alone(List<Line> lines, int index, Zone zone) {
    boolean belowLead =
        isBelowLead(lines, index, zone)
            && Stamp.read(lines.get(index))
                .filter(stamp -> !stamp.dates().isEmpty() || stamp.source().isPresent())
                .isPresent();
    if (zone.isBefore(index) || belowLead) {
      return Stamp.read(lines.get(index))
          .filter(stamp -> !isOfChronicle(lines, index))
          .filter(stamp -> lines.get(index).hint() != Line.Hint.TITLE || stamp.saysSomething())
          .or(() -> NamesApart.of(lines.get(index)));
    }
    return zone.isAfter(index) && lines.get(index).markup().stranger().isEmpty()
        ? Stamp.read(lines.get(index)).filter(StampLines::isPlainBelow)
        : Optional.empty();
  }

  /** Right behind a lead, a sentence or two below the title, with most of the text to come. */
  static boolean isBelowLead(List<Line> lines, int index, Zone zone) {
    return index > zone.first()
        && index <= Math.min(zone.last(), zone.first() + LEADS)
        && lines.subList(index, zone.last() + 1).stream().filter(Line::isProse).count() > 1
        && lines.get(index).markup().container() != lines.get(zone.last()).markup().container();
  }

  /** A month that heads what happened in it, as the others below it do. */
  private static boolean isOfChronicle(List<Line> lines, int index) {
    return isMonth(lines.get(index)) && lines.stream().filter(StampLines::isMonth).count() > 1;
  }

  private static boolean isMonth(Line line) {
    return line.text().length() <= LONGEST_MONTH
        && VagueDates.alone(line.fold().text()).isPresent();
  }

  static boolean isPlainBelow(Stamp stamp) {
    return !stamp.labels().isEmpty()
        && !stamp.labels().contains(OF_DATA)
        && (stamp.source().isPresent()
            || stamp.labels().stream().noneMatch(AMBIGUOUS_BELOW::contains));
  }
}
