package org.twinscript.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says when and by whom a page was published.
 *
 * @param labels the labels on it, folded; none on {@code 文匯網 | 2023-06-27}
 * @param dates the dates on it that are the page's own, most telling first
 * @param yearless a day without its year, {@code 905} for {@code 09-05}
 * @param source the publisher alone, as on the page
 * @param authors who wrote and translated it, as on the page
 */
record Stamp(
    List<String> labels,
    List<Day> dates,
    Optional<Integer> yearless,
    Optional<String> source,
    List<String> authors,
    Optional<URI> url) {

  private static final Pattern URL = Pattern.compile("https?://[\\x21-\\x7E]+");

  private static final Pattern INTERFACE =
      Pattern.compile(
          "(?<!\\p{IsHan})(?:打印|列印|字体|字号|字级|分享|收藏|举报|纠错|原创|转载|版权声明|关注|订阅|参与互动|参与|我要评论|评论|留言|转播"
              + "|更新|发布于|发表于|首次发布|首次发表|发布|发表|修改|最后编辑|已于|于|本文字数|字数统计|字数|阅读时长|阅读次数|只看该作者|楼主|编辑于|缩小|放大|听新闻|进入论坛|责编|人参与|阅读|浏览|点击|播放)[数量]?"
              + "(?!\\p{IsHan})|\\ba[-+]|\\b(?:posted|published|updated|last|on|at|in|by)\\b|(?:https?://)?(?:www\\.)?[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.(?:com|cn|org|net|tw|hk|mo)(?![a-z])|打印本页|关闭窗口|[大中小](?=\\s|[^\\p{IsHan}]|$)"
              + "|(?:星期|周|礼拜)[一二三四五六日天]|\\d+(?:\\.\\d+)?\\s?[万亿k+]*\\s?(?:次|条|人|个|则)?\\s?"
              + "(?:阅读|浏览|评论|点赞|赞|回复|点击|播放|转发|人气|留言)+[数量]?");

  private static final Pattern SENTENCE = Pattern.compile("[。,;!?、]");

  private static final Pattern TODAY = Pattern.compile("^[^\\p{L}\\d]*(?:今天是|现在是|当前时间)");
  private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|礼拜)[一二三四五六日天]");

  private static final int LONGEST = 240;
  private static final int LONGEST_CELL = 16;
  private static final int MOST_OTHER_WORDS = 16;

  /** How a date says what it is the date of. */
  enum Role {
    /** With a label that says published. */
    PUBLISHED,
    /** With no label. */
    BARE,
    /** With a label that says updated. */
    UPDATED,
    /** With a weekday and no time: often a site's own calendar. */
    CALENDAR
  }

  /** A date and its role. */
  record Day(Role role, WrittenDate written) {}

  /** A line that is its publisher's name. */
  static Stamp ofSource(Line line) {
    return new Stamp(
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(line.text()),
        List.of(),
        Optional.empty());
  }

  /** Reads a line, or nothing if it is something else. */
  static Optional<Stamp> read(Line line) {
    if (line.text().length() > LONGEST || line.isProse()) {
      return Optional.empty();
    }
    String pieces = line.markup().pieces();
    Fold fold = pieces.equals(line.text()) ? line.fold() : Fold.of(pieces);
    String text = fold.text();
    List<Field> fields = Field.all(text);
    Bylines bylines = Bylines.of(fold, Field.mask(text, fields));
    String rest = Dates.mask(bylines.rest());
    boolean says =
        !fields.isEmpty()
            || !bylines.isEmpty()
            || hasDateApart(text, rest)
            || Imprint.ofIssue(fold).isPresent();
    if (!says) {
      return Optional.empty();
    }
    String others = blank(INTERFACE, rest);
    return saysMore(others)
        ? Optional.empty()
        : Optional.of(of(line, fold, fields, bylines, others));
  }

  private static Stamp of(Line line, Fold fold, List<Field> fields, Bylines bylines, String rest) {
    Imprint publisher = Imprint.ofIssue(fold).orElse(Imprint.of(fold, fields, rest));
    List<String> authors = new ArrayList<>(bylines.names());
    fields.stream()
        .filter(field -> field.role().equals("author"))
        .flatMap(field -> Bylines.names(fold, field).stream())
        .filter(name -> !authors.contains(name))
        .forEach(authors::add);
    authors.addAll(publisher.authors());
    return new Stamp(
        fields.stream().map(Field::label).toList(),
        dates(fold.text(), fields),
        Dates.yearless(fold.text()),
        publisher.source(),
        authors,
        url(line, fields));
  }

  /**
   * Reads a label whose value stands on the next line, as cells of a table come out. A label left
   * empty at the end of a longer line has none: what follows there is the article.
   */
  static Optional<Stamp> read(Line label, Line value) {
    String words = label.fold().compact();
    boolean open = words.endsWith(":") && Field.isLabel(words.substring(0, words.length() - 1));
    return open && value.han() <= LONGEST_CELL && read(value).filter(Stamp::hasLabels).isEmpty()
        ? read(Line.plain(label.number(), label.text() + value.text()))
            .filter(stamp -> stamp.source().isPresent() || !stamp.dates().isEmpty())
        : Optional.empty();
  }

  private boolean hasLabels() {
    return !labels.isEmpty();
  }

  /** Whether more than labels could be read; {@code 评论：某某} may be a title. */
  boolean saysSomething() {
    return !dates.isEmpty() || source.isPresent() || !authors.isEmpty();
  }

  /**
   * A date that stands alone or apart; in {@code 河口市2024年3月22日通报} it is part of a title. A time of
   * day at a line's beginning is apart even where a name is glued to it.
   */
  private static boolean hasDateApart(String text, String rest) {
    List<Dates.Found> dates = Dates.all(text);
    if (dates.isEmpty()) {
      return VagueDates.alone(text).isPresent();
    }
    Dates.Found date = dates.get(0);
    boolean timed = date.start() == 0 && date.written().time().isPresent();
    return rest.codePoints().noneMatch(Character::isLetterOrDigit)
        || timed
        || isGap(text, date.start() - 1) && isGap(text, date.end());
  }

  private static boolean isGap(String text, int at) {
    return at < 0 || at >= text.length() || " |·•/-()".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean saysMore(String rest) {
    return SENTENCE.matcher(rest).find()
        || rest.codePoints().filter(Character::isLetterOrDigit).count() > MOST_OTHER_WORDS;
  }

  private static String blank(Pattern words, String text) {
    return words.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
  }

  private static List<Day> dates(String text, List<Field> fields) {
    List<Day> days = new ArrayList<>();
    for (Field field : fields) {
      if (field.role().equals("date") || field.role().equals("updated")) {
        Role role = field.role().equals("date") ? Role.PUBLISHED : Role.UPDATED;
        Dates.ofLabel(text.substring(field.from()))
            .or(() -> VagueDates.ofLabel(text.substring(field.from())))
            .ifPresent(written -> days.add(new Day(role, written)));
      }
    }
    boolean otherDates = fields.stream().anyMatch(field -> field.label().endsWith("日期"));
    if (days.isEmpty() && !otherDates) {
      Dates.first(text)
          .or(() -> VagueDates.alone(text))
          .ifPresent(
              written ->
                  days.add(new Day(DateVerb.role(text).orElse(bare(text, written)), written)));
    }
    days.sort((a, b) -> a.role().compareTo(b.role()));
    return List.copyOf(days);
  }

  private static Role bare(String text, WrittenDate written) {
    boolean calendar =
        TODAY.matcher(text).find() || written.time().isEmpty() && WEEKDAY.matcher(text).find();
    return calendar ? Role.CALENDAR : Role.BARE;
  }

  private static Optional<URI> url(Line line, List<Field> fields) {
    if (fields.stream().noneMatch(field -> field.role().equals("url"))) {
      return Optional.empty();
    }
    Matcher url = URL.matcher(line.text());
    return url.find() ? WebAddress.of(url.group()) : line.link();
  }
}
