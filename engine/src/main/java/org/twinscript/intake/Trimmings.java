package org.twinscript.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.twinscript.intake.TitleFinder.Title;

/**
 * What stands between title and text, or behind it, and only repeats what is known: parts of a
 * date, the name of who wrote it, the account's name once more.
 */
final class Trimmings {

  private static final Verdict TITLE = Verdict.furniture("the title once more");
  private static final Verdict DATE = Verdict.furniture("a part of the date");
  private static final Verdict PERSON = Verdict.furniture("who wrote it, read elsewhere");
  private static final Verdict TWICE = Verdict.furniture("it stands above the text too");

  /** {@code 2023}, {@code 11/18}, {@code 20:15}. */
  private static final Pattern DATE_PART =
      Pattern.compile("\\d{1,4}[年月日]?(?:[/:.-]\\d{1,2}){0,2}日?");

  /** What a person is to the page. */
  private static final Pattern ROLE =
      Pattern.compile("[\\p{IsHan}a-z]{0,10}(?:特约记者|特派记者|首席记者|专栏作家|专栏作者|撰稿人|特约作者|记者)");

  private static final int LONGEST = 16;

  private Trimmings() {}

  static void judge(
      Sheet sheet,
      Zone zone,
      Title title,
      Collection<String> people,
      Map<Integer, Verdict> verdicts) {
    List<Line> lines = sheet.lines();
    Set<String> names =
        people.stream().map(name -> Fold.of(name).compact()).collect(Collectors.toSet());
    Set<String> above =
        IntStream.range(0, zone.first())
            .filter(i -> !title.isAt(i))
            .mapToObj(i -> words(lines, i))
            .filter(it -> it.length() >= 2 && it.length() <= LONGEST)
            .collect(Collectors.toSet());
    int home = lines.get(zone.last()).markup().container();
    for (int i = 0; i < lines.size(); i++) {
      if (verdicts.containsKey(i) || title.isAt(i)) {
        continue;
      }
      String words = words(lines, i);
      boolean head = zone.isBefore(i) || StampLines.isBelowLead(lines, i, zone);
      boolean apart = zone.isAfter(i) && home != lines.get(i).markup().container();
      if (zone.isBefore(i) && TitleFinder.isLabelled(lines.get(i), title)) {
        verdicts.put(i, TITLE);
      } else if (zone.isBefore(i) && names.contains(words)) {
        verdicts.put(i, PERSON);
      } else if (zone.isBefore(i) && isDatePart(lines, i)) {
        verdicts.put(i, DATE);
      } else if (apart && names.contains(words) || head && isOfRole(lines, i)) {
        verdicts.put(i, PERSON);
      } else if (apart && above.contains(words)) {
        verdicts.put(i, TWICE);
      }
    }
  }

  /** {@code 某某} above {@code 特约记者}, and the latter. */
  private static boolean isOfRole(List<Line> lines, int index) {
    return isRole(lines, index)
        || isRole(lines, index + 1) && PersonalNames.isOne(words(lines, index));
  }

  private static boolean isRole(List<Line> lines, int index) {
    return index < lines.size() && ROLE.matcher(words(lines, index)).matches();
  }

  /** One of several such lines one below the other; a lone number may head a section. */
  private static boolean isDatePart(List<Line> lines, int index) {
    return isNumber(lines, index) && (isNumber(lines, index - 1) || isNumber(lines, index + 1));
  }

  private static boolean isNumber(List<Line> lines, int index) {
    return index >= 0 && index < lines.size() && DATE_PART.matcher(words(lines, index)).matches();
  }

  private static String words(List<Line> lines, int index) {
    return lines.get(index).fold().compact();
  }
}
