package org.twinscript.bake.data;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinscript.article.Article;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionText;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.Stamps;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;
import org.twinscript.edtf.EdtfDate;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.vocabulary.Term;

/**
 * What the template of the <a
 * href="https://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm">OAI-PMH static
 * repository</a> shows: one record an article, in Dublin Core, with title, source, regions and
 * themes in both scripts, stamped as {@link Stamps} say.
 */
final class OaiRecords {

  /** Where no day at all is known. */
  private static final String BEFORE_ALL = "1970-01-01";

  /** The width of a picture that is to be looked at by itself. */
  private static final int LARGE = 1200;

  private final Site site;
  private final Addresses addresses;

  OaiRecords(Site site, Addresses addresses) {
    this.site = site;
    this.addresses = addresses;
  }

  Data data(String email, Map<String, String> words) {
    Stamps stamps = site.stamps();
    return new Data(
        words,
        email,
        addresses.root() + "data/oai.xml",
        stamps.earliest().map(Object::toString).orElse(BEFORE_ALL),
        site.articles().stream().map(article -> record(article, stamps)).toList());
  }

  private Entry record(RenderedDocument<Article> typeset, Stamps stamps) {
    Article article = typeset.document();
    return new Entry(
        "oai:" + URI.create(addresses.root()).getHost() + ":" + name(addresses.first(article)),
        stamps.areKnown() ? stamps.of(article).toString() : BEFORE_ALL,
        article.date().map(EdtfDate::toString),
        article,
        typeset.gist().files().lead(LARGE).map(picture -> addresses.root() + picture.address()),
        List.of(text(typeset, Edition.HANS), text(typeset, Edition.HANT)));
  }

  /** The last folder of an address. */
  private static String name(String path) {
    return path.replaceFirst("/$", "").replaceFirst(".*/", "");
  }

  private Text text(RenderedDocument<Article> typeset, Edition edition) {
    Article article = typeset.document();
    return new Text(
        edition.tag(),
        addresses.of(edition, article.path()),
        typeset.in(edition),
        names(article.subjects().themes(), edition.script()),
        names(article.subjects().regions(), edition.script()));
  }

  private static List<String> names(List<Term> terms, Script script) {
    return terms.stream().map(term -> term.name(script)).toList();
  }

  /**
   * The repository.
   *
   * @param words what the interface says, by key
   * @param email whom harvesters can write to
   * @param self its own address
   * @param earliest the first day of a record
   * @param records an article each
   */
  @ForTemplate("oai.ftlx")
  record Data(
      Map<String, String> words, String email, String self, String earliest, List<Entry> records)
      implements TemplateData {}

  /**
   * One record.
   *
   * @param date as EDTF, which Dublin Core takes
   * @param picture the address of the first of its text
   * @param texts what it says in each script
   */
  record Entry(
      String identifier,
      String datestamp,
      Optional<String> date,
      Article article,
      Optional<String> picture,
      List<Text> texts) {}

  /** What a record says in one script. */
  record Text(
      String lang, String address, EditionText edition, List<String> themes, List<String> regions) {

    /** Its writers; where none is named, who published it. */
    List<String> creators() {
      List<String> authors = edition.credits().authors();
      return authors.isEmpty() ? names() : authors;
    }

    /** Who published it, where its writers are named. */
    List<String> publishers() {
      return edition.credits().authors().isEmpty() ? List.of() : names();
    }

    private List<String> names() {
      return edition.credits().sources().stream()
          .flatMap(source -> source.name().stream())
          .toList();
    }
  }
}
