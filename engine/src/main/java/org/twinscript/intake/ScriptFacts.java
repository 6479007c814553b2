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

  private static final String KEY = "(?<![\\w])(?:%s)\\\\?[\"']?\\s{0,3}[:=]\\s{0,3}";

  /** Strings in strings have their marks escaped. */
  private static final String ASSIGNED =
      KEY + "(?:htmlDecode\\()?\\\\?[\"']([^\"'\\\\\\n%s]{%s})\\\\?[\"']";

  private static final String OF_PUBLICATION =
      "pub_?time|publish(?:ed)?_?time|published_?at|pub_?date|publish(?:ed)?_?date|news_?time|ptime|post_?time"
          + "|release_?(?:time|date)|article_?(?:time|date)|datePublished|first_?publish(?:ed)?_?(?:time|at)";

  private static final Pattern PUBLISHED = pattern(OF_PUBLICATION, "", "8,32");

  /** Keys that say nothing of what happened then. */
  private static final Pattern SOMETIME =
      pattern(
          "time|date|datetime|ctime|create_?time|created_?at|add_?time|input_?time|show_?time|display_?time",
          "",
          "8,32");

  private static final int MOST_SCRIPT = 400_000;

  private static final Pattern SECONDS =
      Pattern.compile(
          KEY.formatted(
                  "ct|create_?time|ori_?create_?time|created_?at|ctime|display_?time|"
                      + OF_PUBLICATION)
              + "\\\\?[\"']?(1\\d{9})(?:\\d{3})?(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLE = pattern("msg_title", "", "2,120");

  private static final Pattern SOURCE =
      pattern("media|media_?name|source|source_?name|nick_?name", "<>/", "2,30");

  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private static Pattern pattern(String keys, String not, String length) {
    return Pattern.compile(ASSIGNED.formatted(keys, not, length), Pattern.CASE_INSENSITIVE);
  }

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
