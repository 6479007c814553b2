package org.twinscript.bake.data;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionText;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Term;

/**
 * What the template of the <a
 * href="https://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm">OAI-PMH static
 * repository</a> shows: one record an article, in Dublin Core, with title, source, regions and
 * themes in both scripts. A record is stamped with the day the article was published, as a build
 * has no clock; one without a date with the first day of the archive. So harvesters should take the
 * whole file, which is what a gateway does.
 */
final class OaiRecords {

  private static final String BEFORE_ALL = "1970-01-01";

  /** The width of a picture that is to be looked at by itself. */
  private static final int LARGE = 1200;

  private final Site site;
  private final Addresses addresses;

  OaiRecords(Site site, Addresses addresses) {
    this.site = site;
    this.addresses = addresses;
  }

  Map<String, ?> data(String email, Map<String, String> words) {
    String earliest = earliest();
    return Map.of(
        "words", words,
        "email", email,
        "self", addresses.root() + "data/oai.xml",
        "earliest", earliest,
        "records", site.articles().stream().map(article -> record(article, earliest)).toList());
  }

  private String earliest() {
    return site.articles().stream()
        .flatMap(article -> article.document().date().stream())
        .min(Comparator.naturalOrder())
        .map(Object::toString)
        .orElse(BEFORE_ALL);
  }

  private Entry record(RenderedDocument<Article> typeset, String earliest) {
    Article article = typeset.document();
    return new Entry(
        "oai:" + URI.create(addresses.root()).getHost() + ":" + article.id(),
        article.date().map(Object::toString).orElse(earliest),
        article,
        typeset.gist().files().lead(LARGE).map(picture -> addresses.root() + picture.address()),
        List.of(text(typeset, Edition.HANS), text(typeset, Edition.HANT)));
  }

  private Text text(RenderedDocument<Article> typeset, Edition edition) {
    Article article = typeset.document();
    return new Text(
        edition.tag(),
        addresses.of(edition, EditionView.path(article)),
        typeset.in(edition),
        names(article.subjects().themes(), edition.script()),
        names(article.subjects().regions(), edition.script()));
  }

  private static List<String> names(List<Term> terms, Script script) {
    return terms.stream().map(term -> term.name(script)).toList();
  }

  /**
   * One record.
   *
   * @param picture the address of the first of its text
   * @param texts what it says in each script
   */
  record Entry(
      String identifier,
      String datestamp,
      Article article,
      Optional<String> picture,
      List<Text> texts) {}

  /** What a record says in one script. */
  record Text(
      String lang,
      String address,
      EditionText edition,
      List<String> themes,
      List<String> regions) {}
}
