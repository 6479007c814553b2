package org.twinscript.bake.data;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.article.Origin;
import org.twinscript.bake.data.DataField.Type;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.script.Edition;
import org.twinscript.vocabulary.Facet;
import org.twinscript.vocabulary.Term;

/** The columns of the downloads, in order. What both editions show stands there in both scripts. */
final class DataFields {

  private final Addresses addresses;
  private final List<Facet> facets;

  DataFields(Addresses addresses, List<Facet> facets) {
    this.addresses = addresses;
    this.facets = facets;
  }

  /** What is known of an article; its text is not here. */
  List<DataField> all() {
    return Stream.of(main(), CreditFields.all(), subjects(), keeping())
        .flatMap(List::stream)
        .toList();
  }

  private List<DataField> main() {
    return List.of(
        document("id", Type.TEXT, article -> Optional.of(article.id().value())),
        field("url_hans", Type.ADDRESS, article -> Optional.of(address(article, Edition.HANS))),
        field("url_hant", Type.ADDRESS, article -> Optional.of(address(article, Edition.HANT))),
        document("original_script", Type.TEXT, article -> Optional.of(article.script().tag())),
        document("date", Type.TEXT, article -> article.date().map(Object::toString)),
        day("date_from", article -> article.date().flatMap(EdtfDate::earliest)),
        day("date_to", article -> article.date().flatMap(EdtfDate::latest)),
        document("time", Type.TIME, a -> a.time().map(DateTimeFormatter.ISO_LOCAL_TIME::format)),
        field("title_hans", Type.TEXT, article -> Optional.of(article.hans().title())),
        field("title_hant", Type.TEXT, article -> Optional.of(article.hant().title())),
        field("source_hans", Type.TEXT, article -> article.hans().source()),
        field("source_hant", Type.TEXT, article -> article.hant().source()),
        document("source_url", Type.ADDRESS, article -> article.sourceUrl().map(Object::toString)));
  }

  /** The terms of every table; what other facets are made of has columns already. */
  private List<DataField> subjects() {
    return facets.stream()
        .filter(Facet::hasTable)
        .flatMap(
            facet ->
                Stream.of(
                    terms(facet, facet.name() + "_codes", Term::code),
                    terms(facet, facet.folder() + "_hans", Term::hans),
                    terms(facet, facet.folder() + "_hant", Term::hant)))
        .toList();
  }

  private static List<DataField> keeping() {
    return List.of(
        day("added", article -> article.filing().added()),
        day("updated", article -> article.filing().updated()),
        document("aliases", Type.LIST, article -> CreditFields.some(article.filing().aliases())),
        document("raw_sha256", Type.TEXT, article -> article.origin().map(o -> o.rawSha256())),
        document("repairs", Type.LIST, article -> article.origin().map(DataFields::repairs)));
  }

  /** The body as it is kept: CommonMark in the article's own script. */
  static DataField text() {
    return field("text", Type.TEXT, article -> Optional.of(article.gist().written().get()));
  }

  /** A day of which every program can make a date: a year of four digits and no sign. */
  private static DataField day(String name, Function<Article, Optional<LocalDate>> value) {
    return document(
        name,
        Type.DATE,
        article -> value.apply(article).filter(day -> day.getYear() > 0).map(Object::toString));
  }

  private static DataField field(
      String name, Type type, Function<RenderedDocument<Article>, Optional<?>> value) {
    return new DataField(name, type, value);
  }

  private static DataField document(String name, Type type, Function<Article, Optional<?>> value) {
    return new DataField(name, type, typeset -> value.apply(typeset.document()));
  }

  private static DataField terms(Facet facet, String name, Function<Term, String> label) {
    return document(
        name,
        Type.LIST,
        article -> Optional.of(article.subjects().of(facet.name()).stream().map(label).toList()));
  }

  private String address(RenderedDocument<Article> article, Edition edition) {
    return addresses.of(edition, article.document().path());
  }

  /** As the front matter writes them: {@code comma:12}. */
  private static List<String> repairs(Origin origin) {
    return origin.repairs().entrySet().stream()
        .map(kind -> kind.getKey() + ":" + kind.getValue())
        .toList();
  }
}
