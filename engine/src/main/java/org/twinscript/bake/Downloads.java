package org.twinscript.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.script.Edition;

/** The files of the folder {@code data}: the archive for those who count, compare or harvest. */
final class Downloads {

  private final Site site;
  private final Addresses addresses;
  private final Map<Edition, Words> words;
  private final List<DataField> columns;
  private final List<DataField> members;

  Downloads(Site site, Addresses addresses, Map<Edition, Words> words) {
    this.site = site;
    this.addresses = addresses;
    this.words = words;
    this.columns = new DataFields(addresses).all();
    this.members = Stream.concat(columns.stream(), Stream.of(DataFields.text())).toList();
  }

  /**
   * Writes them.
   *
   * @param email whom harvesters can write to; they get no file without it
   */
  List<DataFile> write(PageWriter writer, Templates templates, Optional<String> email) {
    List<Typeset<Article>> articles = site.articles();
    DataFile csv =
        DataFile.write(
            writer,
            "articles.csv",
            "text/csv",
            file -> new CsvTable(columns).write(articles, file));
    DataFile json =
        DataFile.write(
            writer,
            "articles.json",
            "application/json",
            file -> new JsonTable(members).write(articles, file));
    String described = new DataPackage(words, addresses).text(csv, columns, json, members);
    List<DataFile> files = new ArrayList<>(List.of(csv, json));
    files.add(whole(writer, "datapackage.json", "application/json", Utf8Text.encoded(described)));
    email.ifPresent(
        address -> files.add(whole(writer, "oai.xml", "text/xml", oai(templates, address))));
    return files;
  }

  private static DataFile whole(PageWriter writer, String name, String mediaType, byte[] bytes) {
    return DataFile.write(writer, name, mediaType, file -> file.write(bytes));
  }

  private byte[] oai(Templates templates, String email) {
    OaiRecords records = new OaiRecords(site, addresses);
    return templates.render("oai.ftlx", records.data(email, words.get(Edition.HANS).table()));
  }

  /**
   * The page that offers them to readers of one edition.
   *
   * @param files asked for when the page is rendered
   */
  Sheet page(Catalogue catalogue, Supplier<List<DataFile>> files) {
    Words said = catalogue.words();
    return new SheetMaker(catalogue, addresses)
        .page(
            "data/",
            "data",
            said.get("data"),
            said.get("data.description"),
            "data.ftlh",
            () ->
                Map.of(
                    "files",
                    files.get(),
                    "fields",
                    members.stream().map(DataField::name).toList()));
  }
}
