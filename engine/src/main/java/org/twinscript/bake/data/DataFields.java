package org.twinscript.bake.data;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.twinscript.article.Article;
import org.twinscript.article.Origin;
import org.twinscript.article.Subjects;
import org.twinscript.bake.data.DataField.Type;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.script.Edition;
import org.twinscript.vocabulary.Term;

/** The columns of the downloads, in order. What both editions show stands there in both scripts. */
final class DataFields {

  private final Addresses addresses;

  DataFields(Addresses addresses) {
    this.addresses = addresses;
  }

  /** What is known of an article; its text is not here. */
  List<DataField> all() {
    return List.of(
        document("id", Type.TEXT, article -> Optional.of(article.id().value())),
        field("url_hans", Type.ADDRESS, article -> Optional.of(address(article, Edition.HANS))),
        field("url_hant", Type.ADDRESS, article -> Optional.of(address(article, Edition.HANT))),
        document("original_script", Type.TEXT, article -> Optional.of(article.script().tag())),
        document("date", Type.DATE, article -> article.date().map(Object::toString)),
        document("time", Type.TIME, a -> a.time().map(DateTimeFormatter.ISO_LOCAL_TIME::format)),
        field("title_hans", Type.TEXT, article -> Optional.of(article.hans().title())),
        field("title_hant", Type.TEXT, article -> Optional.of(article.hant().title())),
        field("source_hans", Type.TEXT, article -> article.hans().source()),
        field("source_hant", Type.TEXT, article -> article.hant().source()),
        document("source_url", Type.ADDRESS, article -> article.sourceUrl().map(Object::toString)),
        terms("region_codes", Subjects::regions, Term::code),
        terms("regions_hans", Subjects::regions, Term::hans),
        terms("regions_hant", Subjects::regions, Term::hant),
        terms("theme_codes", Subjects::themes, Term::code),
        terms("themes_hans", Subjects::themes, Term::hans),
        terms("themes_hant", Subjects::themes, Term::hant),
        document("raw_sha256", Type.TEXT, article -> article.origin().map(o -> o.rawSha256())),
        document("repairs", Type.LIST, article -> article.origin().map(DataFields::repairs)));
  }

  /** The body as it is kept: CommonMark in the article's own script. */
  static DataField text() {
    return field("text", Type.TEXT, article -> Optional.of(article.gist().written().get()));
  }

  private static DataField field(
      String name, Type type, Function<RenderedDocument<Article>, Optional<?>> value) {
    return new DataField(name, type, value);
  }

  private static DataField document(String name, Type type, Function<Article, Optional<?>> value) {
    return new DataField(name, type, typeset -> value.apply(typeset.document()));
  }

  private static DataField terms(
      String name, Function<Subjects, List<Term>> terms, Function<Term, String> label) {
    return document(
        name,
        Type.LIST,
        article -> Optional.of(terms.apply(article.subjects()).stream().map(label).toList()));
  }

  private String address(RenderedDocument<Article> article, Edition edition) {
    return addresses.of(edition, EditionView.path(article.document()));
  }

  /** As the front matter writes them: {@code comma:12}. */
  private static List<String> repairs(Origin origin) {
    return origin.repairs().entrySet().stream()
        .map(kind -> kind.getKey() + ":" + kind.getValue())
        .toList();
  }
}
