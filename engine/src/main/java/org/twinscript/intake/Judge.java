package org.twinscript.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinscript.intake.TitleFinder.Title;

/** Goes through a page's lines and says of each that is no part of the article why not. */
final class Judge {

  private static final int SHORTEST_CAPTION = 6;
  private static final int CAPTION_WITHIN = 2;

  private static final Pattern CUT_OFF =
      Pattern.compile(
          "[【\\[]?(?:(?:导读|导语|摘要|提要|简介|内容提要|核心提示)[】\\]]?:?)?(.{16,300}?)(?:\\.{2,6}|…{1,2})");

  private static final int LEAD_WITHIN = 6;

  private static final Verdict OTHERS = Verdict.furniture("links to other articles");
  private static final String BELOW = "below the article";

  private Judge() {}

  /** The verdicts by index: those given, and those by shape and place. */
  static Map<Integer, Verdict> judge(List<Line> lines, Zone zone, Map<Integer, Verdict> given) {
    SpamShape spam = SpamShape.of(lines);
    Map<Integer, Verdict> verdicts = new TreeMap<>(given);
    int opener = opener(lines, zone);
    boolean box = false;
    for (int i = 0; i < lines.size(); i++) {
      box = isOfBox(lines, i, zone, box);
      Optional<Verdict> verdict = box ? Optional.of(OTHERS) : judge(lines, i, zone, opener, spam);
      if (verdict.isEmpty() && isOfSite(lines, i, zone)) {
        verdict = Optional.of(Verdict.furniture(Stranger.OUTSIDE));
      }
      if (verdict.isPresent()) {
        verdicts.putIfAbsent(i, verdict.get());
      }
    }
    return verdicts;
  }

  /** A line below the article, elsewhere on the page than its text. */
  private static boolean isOfSite(List<Line> lines, int index, Zone zone) {
    return zone.isAfter(index)
        && lines.get(index).markup().container() != lines.get(zone.last()).markup().container()
        && Furniture.saysWhoRunsTheSite(lines.get(index));
  }

  /** A box of links to other articles amid the text: what opens it, and the links below that. */
  private static boolean isOfBox(List<Line> lines, int index, Zone zone, boolean inBox) {
    Line line = lines.get(index);
    boolean amid = !zone.isBefore(index) && !zone.isAfter(index);
    return amid
        && (Furniture.opensTail(line) && !line.isProse()
            || inBox && line.hint() == Line.Hint.LINKS);
  }

  /** What opens other things; behind the name of an editor there may be none. */
  private static int opener(List<Line> lines, Zone zone) {
    return IntStream.range(zone.tail(), lines.size())
        .filter(i -> Furniture.opensTail(lines.get(i)))
        .findFirst()
        .orElse(lines.size());
  }

  private static Optional<Verdict> judge(
      List<Line> lines, int index, Zone zone, int opener, SpamShape spam) {
    Line line = lines.get(index);
    Optional<Verdict> anywhere = Furniture.judge(line).or(() -> spam.judgeInside(line));
    if (anywhere.isPresent()) {
      return anywhere;
    }
    if (index >= opener) {
      return Optional.of(
          Furniture.opensComments(lines.get(opener))
              ? Verdict.furniture(BELOW)
              : Verdict.below(BELOW));
    }
    Optional<Verdict> around =
        zone.isBefore(index) || zone.isAfter(index)
            ? spam.judgeAround(line).or(() -> Furniture.judgeAround(line))
            : Optional.empty();
    return index >= zone.tail() ? around.or(() -> Optional.of(Verdict.below(BELOW))) : around;
  }

  /** Adds the verdicts that need the title's place, and those on what stands twice. */
  static void judgeAgainst(Title title, Sheet sheet, Zone zone, Map<Integer, Verdict> verdicts) {
    List<Line> lines = sheet.lines();
    Set<String> ofPictures = wordsOfPictures(sheet);
    for (int i = 0; i < lines.size(); i++) {
      if (title.isAt(i) || verdicts.containsKey(i)) {
        continue;
      }
      Line line = lines.get(i);
      if (i < title.index()) {
        verdicts.put(i, Verdict.elsewhere("above the title"));
      } else if (!line.inside()) {
        verdicts.put(i, outside(line));
      } else if ((zone.isBefore(i) || line.hint() == Line.Hint.TITLE)
          && words(line).equals(words(Line.plain(1, title.text())))) {
        verdicts.put(i, Verdict.furniture("the title once more"));
      } else if (isLeadOfNext(lines, i)) {
        verdicts.put(i, Verdict.furniture("how the text begins, once more"));
      } else if (isSecondCaption(lines, i, verdicts, ofPictures)) {
        verdicts.put(i, Verdict.caption("the line beside it says the same"));
      }
    }
  }

  /** What a mirror puts above a text: its beginning, cut off. */
  private static boolean isLeadOfNext(List<Line> lines, int index) {
    Matcher lead = CUT_OFF.matcher(lines.get(index).fold().compact());
    return lead.matches()
        && lines.subList(index + 1, Math.min(lines.size(), index + 1 + LEAD_WITHIN)).stream()
            .map(line -> line.fold().compact())
            .anyMatch(words -> words.startsWith(lead.group(1)));
  }

  private static Verdict outside(Line line) {
    Stranger stranger = line.markup().stranger().orElse(new Stranger(Stranger.OUTSIDE, false));
    if (stranger.isListed() && !stranger.sure()) {
      return Verdict.likely(stranger.why());
    }
    return stranger.sure() ? Verdict.furniture(stranger.why()) : Verdict.elsewhere(stranger.why());
  }

  /**
   * A picture's caption that a mirror printed twice: with a full stop and without, or below the
   * picture and once more. The one with a full stop stays, and of two alike the first. A line that
   * nothing says is a caption may be a refrain.
   */
  private static boolean isSecondCaption(
      List<Line> lines, int index, Map<Integer, Verdict> verdicts, Set<String> ofPictures) {
    Line line = lines.get(index);
    int from = Math.max(0, index - CAPTION_WITHIN);
    int to = Math.min(lines.size(), index + CAPTION_WITHIN + 1);
    return words(line).length() >= SHORTEST_CAPTION
        && IntStream.range(from, to)
            .filter(i -> i != index && !verdicts.containsKey(i))
            .filter(i -> words(lines.get(i)).equals(words(line)))
            .filter(
                i ->
                    line.isProse() != lines.get(i).isProse()
                        || ofPictures.contains(words(line))
                        || HtmlPictures.isCaption(line.text()))
            .anyMatch(
                i -> i < index ? !isBetter(line, lines.get(i)) : isBetter(lines.get(i), line));
  }

  private static Set<String> wordsOfPictures(Sheet sheet) {
    return sheet.pictures().stream()
        .flatMap(picture -> Stream.of(picture.caption(), picture.alt()))
        .filter(text -> !text.isBlank())
        .map(text -> words(Line.plain(1, text)))
        .collect(Collectors.toSet());
  }

  private static boolean isBetter(Line line, Line twin) {
    return line.isProse() && !twin.isProse();
  }

  private static String words(Line line) {
    String words = line.fold().compact();
    boolean stopped = words.endsWith("。") || words.endsWith(".");
    return stopped ? words.substring(0, words.length() - 1) : words;
  }
}
