package org.twinscript.intake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What platforms hand to their scripts: {@code "pubtime": "2024-03-22 09:17:58"}, {@code var ct =
 * "1711070278"}. Read as text; nothing is run.
 */
record ScriptFacts(
    Optional<WrittenDate> published,
    Optional<WrittenDate> sometime,
    Optional<String> title,
    Optional<String> source) {

  private static final String ASSIGNED = "[\"']?\\s{0,3}[:=]\\s{0,3}(?:htmlDecode\\()?[\"']";

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?<![\\w])(?:pub_?time|publish_?time|pub_?date|publish_?date|news_?time|ptime|post_?time"
              + "|release_?time|article_?time|datePublished)"
              + ASSIGNED
              + "([^\"'\\n]{8,32})[\"']",
          Pattern.CASE_INSENSITIVE);

  /** A key that says nothing of what happened then. */
  private static final Pattern SOMETIME =
      Pattern.compile(
          "(?<![\\w])time" + ASSIGNED + "([^\"'\\n]{8,32})[\"']", Pattern.CASE_INSENSITIVE);

  private static final int MOST_SCRIPT = 400_000;

  private static final Pattern SECONDS =
      Pattern.compile(
          "(?<![\\w])(?:ct|pub_?time|publish_?time|create_?time)[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?"
              + "(1\\d{9})(?:\\d{3})?(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLE =
      Pattern.compile("(?<![\\w])msg_title" + ASSIGNED + "([^\"'\\n]{2,120})[\"']");

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?<![\\w])(?:media|media_?name|source|source_?name|nickname)"
              + ASSIGNED
              + "([^\"'\\n<>/]{2,30})[\"']");

  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  static ScriptFacts of(Document page) {
    return of(scripts(page));
  }

  private static ScriptFacts of(String scripts) {
    return new ScriptFacts(
        date(PUBLISHED, scripts).or(() -> seconds(scripts)),
        date(SOMETIME, scripts),
        first(TITLE, scripts),
        first(SOURCE, scripts)
            .filter(name -> name.codePoints().anyMatch(Character::isIdeographic)));
  }

  private static Optional<WrittenDate> date(Pattern key, String scripts) {
    Matcher matcher = key.matcher(scripts);
    while (matcher.find()) {
      Optional<WrittenDate> date = Dates.ofHead(matcher.group(1));
      if (date.flatMap(WrittenDate::date).isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<WrittenDate> seconds(String scripts) {
    return first(SECONDS, scripts)
        .map(Long::parseLong)
        .map(seconds -> LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), CHINA))
        .map(at -> new WrittenDate(Optional.of(at.toLocalDate()), Optional.of(at.toLocalTime())));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  private static String scripts(Document page) {
    StringBuilder text = new StringBuilder();
    for (Element script : page.getElementsByTag("script")) {
      String data = script.hasAttr("src") ? "" : script.data();
      if (!data.isEmpty() && text.length() + data.length() <= MOST_SCRIPT) {
        text.append(data).append('\n');
      }
    }
    return text.toString();
  }
}
