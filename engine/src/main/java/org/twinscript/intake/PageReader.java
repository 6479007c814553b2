package org.twinscript.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.twinscript.fault.InputException;
import org.twinscript.intake.DamagedArticle.Dropped;
import org.twinscript.intake.DamagedArticle.Picture;
import org.twinscript.intake.TitleFinder.Title;
import org.twinscript.message.Sentence;

/**
 * Finds an article on a raw page: its title, date, source, paragraphs and headings; everything else
 * is dropped with a reason. Text is returned as it stands on the page, damage included. Stateless.
 */
public final class PageReader {

  /** Another page that this one shows within itself, and its address. */
  private static final Pattern FRAME =
      Pattern.compile(
          "<i?frame\\s[^<>]{0,1000}?\\bsrc\\s*=\\s*[\"']?([^\\s\"'<>]{1,300})",
          Pattern.CASE_INSENSITIVE);

  private PageReader() {}

  /**
   * Reads a page by itself.
   *
   * @throws InputException if it has no title or no paragraph, or is nothing but spam
   */
  public static DamagedArticle read(RawPage page) {
    return read(page, RepeatedLines.none());
  }

  /**
   * Reads a page and leaves out the lines that a table says to cut. Where nothing would be left to
   * make an article of, none of them is.
   *
   * @throws InputException if it has no title or no paragraph, is nothing but spam, or is longer
   *     than one page may be
   */
  public static DamagedArticle read(RawPage page, RepeatedLines table) {
    PageBudget.check(page);
    Sheet sheet = Sheet.of(page);
    PageBudget.check(page, sheet);
    return read(page, sheet, table);
  }

  static DamagedArticle read(RawPage page, Sheet sheet, RepeatedLines table) {
    Set<Line> cut = RepeatCuts.on(sheet, table);
    return (cut.isEmpty() ? Optional.<DamagedArticle>empty() : read(sheet.without(cut), cut))
        .or(() -> read(sheet, Set.of()))
        .orElseThrow(
            () -> Zone.of(sheet.lines()).isEmpty() ? noParagraph(page, sheet) : noTitle(page));
  }

  /**
   * Nothing if there is no title or no paragraph.
   *
   * @param cut lines that are already gone from the sheet
   */
  private static Optional<DamagedArticle> read(Sheet sheet, Set<Line> cut) {
    return Zone.of(sheet.lines()).flatMap(zone -> read(sheet, zone, cut));
  }

  private static Optional<DamagedArticle> read(Sheet sheet, Zone zone, Set<Line> cut) {
    Dateline dateline = Dateline.read(sheet, zone);
    Map<Integer, Verdict> verdicts = Judge.judge(sheet.lines(), zone, dateline.lines());
    return TitleFinder.find(sheet, zone, verdicts.keySet())
        .map(title -> article(sheet, zone, dateline, title, verdicts, cut));
  }

  private static DamagedArticle article(
      Sheet sheet,
      Zone zone,
      Dateline dateline,
      Title title,
      Map<Integer, Verdict> verdicts,
      Set<Line> cut) {
    Judge.judgeAgainst(title, sheet, zone, verdicts);
    Trimmings.judge(sheet, zone, title, dateline.people(sheet), verdicts);
    Statements.judge(sheet.lines(), title, verdicts);
    List<Line> body =
        IntStream.range(0, sheet.lines().size())
            .filter(i -> !title.isAt(i) && !verdicts.containsKey(i))
            .mapToObj(sheet.lines()::get)
            .toList();
    boolean spam = verdicts.values().stream().anyMatch(verdict -> verdict.kind().equals("spam"));
    int prefix = Ticker.length(Fold.of(title.text()), spam);
    List<Dropped> dropped = dropped(sheet, title, prefix, verdicts);
    cut.forEach(line -> dropped.add(RepeatCuts.dropped(line)));
    dropped.sort(Comparator.comparingInt(Dropped::line));
    Dateline.Facts facts = dateline.facts(sheet, zone, title.index());
    return new DamagedArticle(
        title.text().substring(prefix).strip(),
        facts.date(),
        facts.time(),
        facts.source(),
        facts.authors(),
        facts.url(),
        BodyFinder.blocks(body),
        dropped,
        pictures(sheet, body),
        LeftOut.of(sheet, title, zone, verdicts).stream().toList());
  }

  /** Each before the first line of the body that stands behind it. */
  private static List<Picture> pictures(Sheet sheet, List<Line> body) {
    return sheet.pictures().stream()
        .map(it -> it.at((int) body.stream().filter(ln -> ln.number() <= it.block()).count()))
        .toList();
  }

  private static List<Dropped> dropped(
      Sheet sheet, Title title, int prefix, Map<Integer, Verdict> verdicts) {
    Map<Integer, Dropped> dropped = new TreeMap<>();
    verdicts.forEach((i, verdict) -> dropped.put(i, verdict.on(sheet.lines().get(i))));
    if (prefix > 0) {
      int line = title.index() < 0 ? 1 : sheet.lines().get(title.index()).number();
      String text = title.text().substring(0, prefix).strip();
      dropped.put(
          title.index(), new Dropped(line, "spam", text, "a prefix that says news and no more"));
    }
    return new ArrayList<>(dropped.values());
  }

  private static InputException noTitle(RawPage page) {
    return new InputException(page.file(), Sentence.of("page.no-title"));
  }

  private static InputException noParagraph(RawPage page, Sheet sheet) {
    boolean spam =
        sheet.lines().stream().anyMatch(SpamShape::isList)
            && sheet.lines().stream().allMatch(PageReader::isWorthless);
    if (spam) {
      return new InputException(page.file(), Sentence.of("page.spam"));
    }
    Matcher frame = FRAME.matcher(page.text());
    return page.html() && frame.find()
        ? new InputException(page.file(), Sentence.of("page.frames", frame.group(1)))
        : new InputException(page.file(), Sentence.of("page.no-text"));
  }

  private static boolean isWorthless(Line line) {
    return SpamShape.isList(line)
        || Furniture.judge(line).or(() -> Furniture.judgeAround(line)).isPresent();
  }
}
