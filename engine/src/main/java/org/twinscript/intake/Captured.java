package org.twinscript.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * When and from where a page was saved, by the marks that browsers and crawlers leave on it. No
 * article is younger than its copy.
 *
 * @param day the earliest that a mark names
 * @param address where the page was
 */
record Captured(Optional<LocalDate> day, Optional<String> address) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "saved from url=\\(\\d+\\)(https?://\\S+)|(?s:saved with"
              + " singlefile.{0,40}?url:\\s*)(https?://\\S+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HTTRACK =
      Pattern.compile("mirrored from (\\S+\\.\\S+) by HTTrack", Pattern.CASE_INSENSITIVE);

  /** Behind these words the comment of a program names the day. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?s)(?:saved date:|by httrack[^,]*,|file archived on|save date:|savepage|snapshot["
              + " -]?(?:date|time):|captured (?:on|at):?)\\s*(.{0,60})",
          Pattern.CASE_INSENSITIVE);

  /** What programs note in the head. */
  private static final String METAS =
      "meta[name=savepage-date], meta[name=archive-date], meta[name=snapshot-date]";

  private static final Pattern WEB_ARCHIVE =
      Pattern.compile("web\\.archive\\.org/web/(\\d{8})\\d{0,6}[a-z_]{0,4}/");

  private static final int LONGEST = 2000;

  static Captured of(Document page) {
    List<String> comments = comments(page);
    Stream<String> dated =
        comments.stream().map(DATED::matcher).filter(Matcher::find).map(found -> found.group(1));
    Stream<String> noted = page.select(METAS).stream().map(meta -> meta.attr("content"));
    Stream<String> archived =
        page.select("link[rel=canonical], base").stream()
            .map(link -> WEB_ARCHIVE.matcher(link.attr("href")))
            .filter(Matcher::find)
            .map(found -> found.group(1));
    return new Captured(
        Stream.of(dated, noted, archived)
            .flatMap(days -> days)
            .flatMap(text -> day(text).stream())
            .min(Comparator.naturalOrder()),
        comments.stream().flatMap(text -> address(text).stream()).findFirst());
  }

  private static Optional<LocalDate> day(String text) {
    return Dates.ofHead(text).flatMap(WrittenDate::date);
  }

  private static Optional<String> address(String comment) {
    Matcher saved = ADDRESS.matcher(comment);
    if (saved.find()) {
      return Optional.of(saved.group(1) == null ? saved.group(2) : saved.group(1));
    }
    Matcher mirrored = HTTRACK.matcher(comment);
    return mirrored.find() ? Optional.of("http://" + mirrored.group(1)) : Optional.empty();
  }

  /**
   * At the top of the page and in its head, where programs put theirs; the archive's at the end.
   */
  private static List<String> comments(Document page) {
    List<Node> nodes = new ArrayList<>(page.childNodes());
    page.children().forEach(html -> nodes.addAll(html.childNodes()));
    for (Element part : List.of(page.head(), page.body())) {
      nodes.addAll(part.childNodes());
    }
    return nodes.stream()
        .filter(Comment.class::isInstance)
        .map(node -> ((Comment) node).getData())
        .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
        .toList();
  }
}
