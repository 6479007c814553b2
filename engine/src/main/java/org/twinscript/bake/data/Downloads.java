package org.twinscript.bake.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.Fingerprints;
import org.twinscript.bake.output.PageWriter;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.Words;
import org.twinscript.bake.template.Templates;
import org.twinscript.bake.template.Utf8Text;
import org.twinscript.script.Edition;

/** The files of the folder {@code data}: the archive for those who count, compare or harvest. */
public final class Downloads {

  private static final String JSON = "articles.json";

  private final Site site;
  private final Addresses addresses;
  private final Map<Edition, Words> words;
  private final Fingerprints fingerprints;
  private final List<DataField> columns;
  private final List<DataField> members;

  /** Those of a site. */
  public Downloads(
      Site site, Addresses addresses, Map<Edition, Words> words, Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
    this.site = site;
    this.addresses = addresses;
    this.words = words;
    this.columns = new DataFields(addresses, site.facets()).all();
    this.members = Stream.concat(columns.stream(), Stream.of(DataFields.text())).toList();
  }

  /**
   * Writes them.
   *
   * @param email whom harvesters can write to; they get no file without it
   * @param facts of all articles but their texts
   */
  public List<DataFile> write(
      PageWriter writer, Templates templates, Optional<String> email, Fingerprint facts) {
    List<RenderedDocument<Article>> articles = site.articles();
    DataFile spreadsheet = csv(writer, "articles.csv", true, facts);
    DataFile csv = csv(writer, "articles-plain.csv", false, facts);
    DataFile json =
        DataFile.write(
            writer,
            JSON,
            "application/json",
            fingerprints.of(facts, articles),
            file -> new JsonTable(members).write(articles, file));
    List<DataFile> files =
        new ArrayList<>(List.of(spreadsheet, csv, json, described(writer, csv, json)));
    email.ifPresent(address -> files.add(oai(writer, templates, address, facts)));
    return files;
  }

  private DataFile csv(PageWriter writer, String name, boolean marked, Fingerprint facts) {
    return DataFile.write(
        writer,
        name,
        "text/csv",
        facts,
        file -> new CsvTable(columns, marked).write(site.articles(), file));
  }

  private DataFile described(PageWriter writer, DataFile csv, DataFile json) {
    return DataFile.write(
        writer,
        "datapackage.json",
        "application/json",
        fingerprints.of(csv, json),
        file ->
            file.write(
                Utf8Text.encoded(
                    new DataPackage(words, addresses).text(csv, columns, json, members))));
  }

  private DataFile oai(PageWriter writer, Templates templates, String email, Fingerprint facts) {
    return DataFile.write(
        writer,
        "oai.xml",
        "text/xml",
        fingerprints.of(facts, addresses.former()),
        file -> file.write(oai(templates, email)));
  }

  private byte[] oai(Templates templates, String email) {
    OaiRecords records = new OaiRecords(site, addresses);
    return templates.render(records.data(email, words.get(Edition.HANS).table()));
  }

  /** The names of the columns of the table with the texts. */
  public List<String> columns() {
    return members.stream().map(DataField::name).toList();
  }
}
