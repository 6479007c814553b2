package org.twinscript.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinscript.article.Characters;

/**
 * A line that says when and by whom a page was published.
 *
 * @param labels the labels on it, folded; none on {@code 文匯網 | 2023-06-27}
 * @param source the publisher alone, as on the page
 */
record Stamp(
    List<String> labels, Optional<Dates.Written> date, Optional<String> source, Optional<URI> url) {

  private static final Map<String, String> ROLES = Table.map("labels.tsv");

  /** Letters of a label may stand apart ({@code 来 源}); the colon may be a space. */
  private static final Pattern LABEL =
      Pattern.compile(
          ROLES.keySet().stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(label -> String.join("\\s?", label.split("")))
              .collect(Collectors.joining("|", "(", ")(?:\\s*:\\s*|\\s+|$)")));

  /** Where a value ends at the latest: a bar, a bracket, a wide gap. */
  private static final Pattern VALUE_END = Pattern.compile("[|【\\[\\])】]|\\s{2,}");

  private static final Pattern URL = Pattern.compile("https?://[\\x21-\\x7E]+");
  private static final Pattern INTERFACE =
      Pattern.compile("打印|字体|字号|分享|收藏|[大中小](?=\\s|[^\\p{IsHan}]|$)|星期[一二三四五六日天]");
  private static final Pattern SENTENCE = Pattern.compile("[。,;!?、]");
  private static final Pattern NAME = Pattern.compile("\\p{L}[^\\s|()\\[\\]【】]+");
  private static final int LONGEST = 200;
  private static final int LONGEST_SOURCE = 30;
  private static final int LONGEST_CELL = 16;

  private record Field(String label, int start, int from, int to) {
    String role() {
      return ROLES.get(label);
    }
  }

  /** Reads a line, or nothing if it is something else. */
  static Optional<Stamp> read(Line line) {
    String text = line.fold().text();
    if (text.length() > LONGEST || line.isProse()) {
      return Optional.empty();
    }
    List<Field> fields = fields(text);
    String rest = rest(text, fields);
    if (fields.isEmpty() && !hasDateApart(text, rest) || saysMore(rest)) {
      return Optional.empty();
    }
    List<String> labels = fields.stream().map(Field::label).toList();
    return Optional.of(
        new Stamp(labels, date(text, fields), source(line, fields, rest), url(line, fields)));
  }

  /**
   * Reads a label whose value stands on the next line, as cells of a table come out. A label left
   * empty at the end of a longer line has none: what follows there is the article.
   */
  static Optional<Stamp> read(Line label, Line value) {
    String words = label.fold().compact();
    boolean open = words.endsWith(":") && ROLES.containsKey(words.substring(0, words.length() - 1));
    return open && value.han() <= LONGEST_CELL && read(value).filter(Stamp::hasLabels).isEmpty()
        ? read(Line.plain(label.number(), label.text() + value.text()))
            .filter(stamp -> stamp.source().isPresent() || stamp.date().isPresent())
        : Optional.empty();
  }

  private boolean hasLabels() {
    return !labels.isEmpty();
  }

  private static List<Field> fields(String text) {
    List<Field> fields = new ArrayList<>();
    Matcher label = LABEL.matcher(text);
    while (label.find()) {
      if (!fields.isEmpty() || startsField(text, label.start())) {
        fields.add(
            new Field(
                label.group(1).replaceAll("\\s", ""),
                label.start(),
                label.end(),
                valueEnd(text, label.end())));
      }
    }
    return fields;
  }

  /** {@code 数据来源} in a sentence is no label. */
  private static boolean startsField(String text, int at) {
    return at == 0 || !Character.isIdeographic(text.charAt(at - 1)) || text.charAt(at - 1) == '日';
  }

  private static int valueEnd(String text, int from) {
    int end = text.length();
    for (Pattern stop : List.of(VALUE_END, LABEL)) {
      Matcher matcher = stop.matcher(text);
      if (matcher.find(from)) {
        end = Math.min(end, matcher.start());
      }
    }
    return end;
  }

  /** What is left of a line when labels, values, dates and interface words are taken out. */
  private static String rest(String text, List<Field> fields) {
    StringBuilder rest = new StringBuilder(text);
    for (Field field : fields) {
      for (int i = field.start(); i < field.to(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    String undated =
        Dates.DATE.matcher(rest).replaceAll(match -> " ".repeat(match.group().length()));
    return INTERFACE.matcher(undated).replaceAll(match -> " ".repeat(match.group().length()));
  }

  /** A date that stands alone or apart; in {@code 河口市2024年3月22日通报} it is part of a title. */
  private static boolean hasDateApart(String text, String rest) {
    Matcher date = Dates.DATE.matcher(text);
    return date.find()
        && (rest.codePoints().noneMatch(Character::isLetterOrDigit)
            || isGap(text, date.start() - 1) && isGap(text, date.end()));
  }

  private static boolean isGap(String text, int at) {
    return at < 0 || at >= text.length() || " |·•/-".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean saysMore(String rest) {
    return SENTENCE.matcher(rest).find()
        || rest.codePoints().filter(Character::isLetterOrDigit).count() > 16;
  }

  private static Optional<Dates.Written> date(String text, List<Field> fields) {
    for (Field field : fields) {
      if (field.role().equals("date")) {
        return Dates.first(text.substring(field.from()));
      }
    }
    boolean otherDates = fields.stream().anyMatch(field -> field.label().endsWith("日期"));
    return otherDates ? Optional.empty() : Dates.first(text);
  }

  private static Optional<String> source(Line line, List<Field> fields, String rest) {
    for (Field field : fields) {
      if (field.role().equals("source")) {
        return publisher(line.fold(), field.from(), field.to());
      }
    }
    boolean free = fields.stream().allMatch(field -> field.role().equals("other"));
    Matcher words = NAME.matcher(rest);
    return free && Dates.first(line.fold().text()).isPresent() && words.find()
        ? publisher(line.fold(), words.start(), words.end())
        : Optional.empty();
  }

  /** A value up to a date in it, without marks around it. */
  private static Optional<String> publisher(Fold fold, int from, int to) {
    String text = fold.text();
    Matcher date = Dates.DATE.matcher(text).region(from, to);
    int end = date.find() ? date.start() : to;
    int start = from;
    while (start < end && !isName(text.charAt(start))) {
      start++;
    }
    while (end > start && !isName(text.charAt(end - 1))) {
      end--;
    }
    return end - start < 2
            || end - start > LONGEST_SOURCE
            || URL.matcher(text).region(start, end).lookingAt()
        ? Optional.empty()
        : Optional.of(fold.original(start, end));
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.PRIVATE_USE;
  }

  private static Optional<URI> url(Line line, List<Field> fields) {
    if (fields.stream().noneMatch(field -> field.role().equals("url"))) {
      return Optional.empty();
    }
    Matcher url = URL.matcher(line.text());
    return url.find() ? address(url.group()) : line.link();
  }

  /** The same address; a character that is not seen could make it read as another one. */
  private static URI visible(URI address) {
    boolean hidden =
        address
            .toString()
            .codePoints()
            .anyMatch(c -> Characters.isHidden(c) || Characters.isForbidden(c));
    return hidden ? URI.create(address.toASCIIString()) : address;
  }

  /** An http or https address, or nothing. */
  static Optional<URI> address(String text) {
    try {
      URI uri = URI.create(text.strip());
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(visible(uri)) : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
