package org.twinscript.content;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.article.Document;
import org.twinscript.article.Origin;
import org.twinscript.article.Page;
import org.twinscript.article.Subjects;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;
import org.twinscript.vocabulary.Vocabulary;

/** The meaning of each key: from a header to a document, and from an article to header lines. */
final class FrontMatter {

  private static final int LAST_YEAR = 9999;

  private FrontMatter() {}

  static Document read(ArticleId id, Header header, Vocabulary vocabulary) {
    String type = header.require(Key.TYPE);
    return switch (type) {
      case "article" -> article(id, header, subjects(header, vocabulary));
      case "page" -> new Page(id, header.require(Key.TITLE), script(header), header.body());
      default ->
          throw header.fault(
              Key.TYPE, "the type \"" + type + "\" is unknown. Write article or page.");
    };
  }

  /** An article whose terms are known already. */
  static Article article(ArticleId id, Header header, Subjects subjects) {
    return new Article(
        id,
        header.require(Key.TITLE),
        read(
            header,
            Key.DATE,
            FrontMatter::day,
            "is no date. Write it like 2024-03-22, or take the line out"),
        read(header, Key.TIME, LocalTime::parse, "is no time of day. Write it like 09:17:58"),
        header.get(Key.SOURCE),
        read(
            header,
            Key.SOURCE_URL,
            FrontMatter::address,
            "is no address. Write one that begins with https:// or http://"),
        script(header),
        WordingLines.read(header, script(header)),
        draft(header),
        subjects,
        origin(header),
        header.body());
  }

  private static Subjects subjects(Header header, Vocabulary vocabulary) {
    return new Subjects(
        terms(header, Key.REGIONS, Facet.REGION, vocabulary),
        terms(header, Key.THEMES, Facet.THEME, vocabulary));
  }

  private static Script script(Header header) {
    String tag = header.require(Key.SCRIPT);
    return Script.ofTag(tag)
        .orElseThrow(
            () ->
                header.fault(
                    Key.SCRIPT,
                    "the script \"" + tag + "\" is unknown. Write zh-Hans or zh-Hant."));
  }

  private static boolean draft(Header header) {
    String status = header.require(Key.STATUS);
    return switch (status) {
      case "draft" -> true;
      case "published" -> false;
      default ->
          throw header.fault(
              Key.STATUS, "the status \"" + status + "\" is unknown. Write published or draft.");
    };
  }

  private static <T> Optional<T> read(
      Header header, Key key, Function<String, T> parser, String sentence) {
    return header
        .get(key)
        .map(
            value -> {
              try {
                return parser.apply(value);
              } catch (DateTimeException | IllegalArgumentException e) {
                throw header.fault(key, "\"" + value + "\" " + sentence + ".");
              }
            });
  }

  /** Years have four digits: they become folders and sort as text. */
  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(text);
    }
    return day;
  }

  /** Only web addresses: the value becomes a link on a page. */
  private static URI address(String text) {
    URI address = URI.create(text);
    if (!List.of("http", "https").contains(address.getScheme()) || address.getHost() == null) {
      throw new IllegalArgumentException(text);
    }
    return address;
  }

  private static List<Term> terms(Header header, Key key, Facet facet, Vocabulary vocabulary) {
    return list(header, key)
        .map(
            name ->
                vocabulary
                    .find(facet, name)
                    .orElseThrow(
                        () -> header.fault(key, advice(name, vocabulary.named(facet, name)))))
        .distinct()
        .toList();
  }

  private static String advice(String name, List<Term> bearers) {
    return bearers.isEmpty()
        ? "\"" + name + "\" is in no table of the vocabulary. Correct it, or add a row there."
        : "\""
            + name
            + "\" is the name of several. Write "
            + names(bearers).collect(Collectors.joining(" or "))
            + ".";
  }

  static Stream<String> list(Header header, Key key) {
    return header.get(key).stream()
        .flatMap(value -> Arrays.stream(value.split("[,，]")))
        .map(String::strip)
        .filter(item -> !item.isEmpty());
  }

  private static Optional<Origin> origin(Header header) {
    return read(
            header,
            Key.RAW_SHA256,
            FrontMatter::digest,
            "is no SHA-256. Take the line from git again, or import the page again")
        .map(sha -> new Origin(sha, RepairCounts.read(header)));
  }

  /** It becomes the name of a ledger, so nothing else may pass. */
  private static String digest(String text) {
    if (!Origin.isSha256(text)) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  /** The header lines of an article, without {@link Header#END}. */
  static List<String> lines(Article article) {
    Stream<String> subjects = names(article.subjects().regions());
    Stream<Optional<String>> lines =
        Stream.of(
            line(Key.TITLE, Optional.of(article.title())),
            line(WordingLines.titleKey(article.script()), article.wording().twinTitle()),
            line(Key.DATE, article.date().map(LocalDate::toString)),
            line(Key.TIME, article.time().map(LocalTime::toString)),
            line(Key.TYPE, Optional.of("article")),
            line(Key.STATUS, Optional.of(article.draft() ? "draft" : "published")),
            line(Key.SCRIPT, Optional.of(article.script().tag())),
            line(Key.TERMS, WordingLines.terms(article.wording())),
            line(Key.SOURCE, article.source()),
            line(Key.SOURCE_URL, article.sourceUrl().map(URI::toString)),
            line(Key.REGIONS, joined(names(article.subjects().regions()))),
            line(Key.THEMES, joined(names(article.subjects().themes()))),
            line(Key.TAGS, joined(Stream.concat(subjects, names(article.subjects().themes())))),
            line(Key.RAW_SHA256, article.origin().map(Origin::rawSha256)),
            line(
                Key.REPAIRS,
                article.origin().flatMap(origin -> joined(RepairCounts.items(origin.repairs())))));
    return lines.flatMap(Optional::stream).toList();
  }

  private static Optional<String> line(Key key, Optional<String> value) {
    return value.map(text -> HeaderLine.of(key, text));
  }

  private static Stream<String> names(List<Term> terms) {
    return terms.stream().map(Term::key);
  }

  private static Optional<String> joined(Stream<String> items) {
    return Optional.of(items.collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
  }
}
