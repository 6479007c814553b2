package org.twinscript.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.article.Credits;
import org.twinscript.article.Licence;
import org.twinscript.article.Origin;
import org.twinscript.article.Series;
import org.twinscript.article.Subjects;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.vocabulary.Term;

/** The header lines of an article, in the order of the keys, without {@link Header#END}. */
final class HeaderLines {

  private HeaderLines() {}

  static List<String> of(Article article) {
    return Stream.of(head(article), credits(article.credits()), tail(article))
        .flatMap(lines -> lines)
        .sorted(Comparator.comparing(Line::key))
        .flatMap(line -> line.value().map(text -> HeaderLine.of(line.key(), text)).stream())
        .toList();
  }

  private record Line(Key key, Optional<String> value) {}

  private static Stream<Line> head(Article article) {
    return Stream.of(
        new Line(Key.TITLE, Optional.of(article.title())),
        new Line(WordingLines.titleKey(article.script()), article.wording().twinTitle()),
        new Line(Key.DATE, article.date().map(EdtfDate::toString)),
        new Line(Key.TIME, article.time().map(LocalTime::toString)),
        new Line(Key.TYPE, Optional.of("article")),
        new Line(Key.STATUS, Optional.of(article.draft() ? "draft" : "published")),
        new Line(Key.SCRIPT, Optional.of(article.script().tag())),
        new Line(Key.TERMS, WordingLines.terms(article.wording())));
  }

  private static Stream<Line> credits(Credits credits) {
    return Stream.of(
        new Line(Key.AUTHOR, names(credits.authors())),
        new Line(Key.TRANSLATOR, names(credits.translators())),
        new Line(Key.SERIES, credits.series().map(Series::name)),
        new Line(Key.PART, credits.series().flatMap(Series::part)),
        new Line(Key.SOURCE, CreditLines.sourceNames(credits)),
        new Line(Key.SOURCE_URL, CreditLines.sourceAddresses(credits)),
        new Line(Key.ARCHIVED, CreditLines.copies(credits)),
        new Line(Key.LICENCE, credits.licence().map(Licence::text)),
        new Line(Key.PLACE, CreditLines.places(credits)));
  }

  private static Optional<String> names(List<String> names) {
    return Optional.of(Values.joined(names)).filter(text -> !text.isEmpty());
  }

  private static Stream<Line> tail(Article article) {
    Subjects subjects = article.subjects();
    return Stream.of(
        new Line(Key.REGIONS, keys(subjects.regions().stream())),
        new Line(Key.THEMES, keys(subjects.themes().stream())),
        new Line(
            Key.TAGS, keys(Stream.concat(subjects.regions().stream(), subjects.themes().stream()))),
        new Line(Key.ALIASES, FilingLines.aliases(article.filing())),
        new Line(Key.ADDED, article.filing().added().map(LocalDate::toString)),
        new Line(Key.UPDATED, article.filing().updated().map(LocalDate::toString)),
        new Line(Key.RAW_SHA256, article.origin().map(Origin::rawSha256)),
        new Line(Key.REPAIRS, article.origin().flatMap(HeaderLines::repairs)));
  }

  private static Optional<String> repairs(Origin origin) {
    return Optional.of(RepairCounts.items(origin.repairs()).collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty());
  }

  private static Optional<String> keys(Stream<Term> terms) {
    return Optional.of(terms.map(Term::key).collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty());
  }
}
