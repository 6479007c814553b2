package org.twinscript.bake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.twinscript.article.Page;
import org.twinscript.bake.memory.Fingerprint;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;

/** Writes the whole site. */
final class Publisher {

  private final Settings settings;
  private final Site site;
  private final Browsing browsing;
  private final Workers workers;
  private final PageMemory memory;
  private final RowMemory rows;
  private final Templates templates;
  private final Conversions conversions;
  private final Map<Edition, Words> words;
  private final Addresses addresses;
  private final Fingerprints fingerprints = new Fingerprints();

  Publisher(
      Settings settings,
      Site site,
      Browsing browsing,
      Conversions conversions,
      Workers workers,
      PageMemory memory,
      RowMemory rows) {
    this.memory = memory;
    this.rows = rows;
    this.settings = settings;
    this.site = site;
    this.browsing = browsing;
    this.conversions = conversions;
    this.workers = workers;
    this.templates = new Templates(settings.templates());
    this.words = Words.load(settings.templates(), settings.editions());
    this.addresses = new Addresses(settings.address(), settings.editions());
  }

  /** How many pages there are, in all editions together. */
  int publish(Draft draft) {
    PageWriter writer = new PageWriter(draft, memory);
    Downloads downloads = new Downloads(site, addresses, words, fingerprints);
    Fingerprint facts = fingerprints.facts(site.articles(), workers);
    Optional<String> email = settings.machines().email();
    Future<List<DataFile>> files =
        workers.submit(() -> downloads.write(writer, templates, email, facts, rows));
    List<Frame> frames = new ArrayList<>();
    for (Edition edition : settings.editions().all()) {
      Catalogue catalogue = catalogue(edition);
      Sheet data = downloads.page(catalogue, () -> Workers.await(files));
      frames.addAll(publishEdition(catalogue, data, facts, writer));
      new Feeds(catalogue, addresses, settings.pageSize(), fingerprints)
          .write(writer, templates, workers);
    }
    publishRoot(frames, writer);
    return frames.size();
  }

  /** The page of the downloads comes last, as it waits for them. */
  private List<Frame> publishEdition(
      Catalogue catalogue, Sheet data, Fingerprint facts, PageWriter writer) {
    Map<String, Object> shared = shared(catalogue);
    SharePictures pictures = pictures(catalogue);
    List<Sheet> sheets =
        Stream.concat(pages(catalogue, pictures, shared).all().stream(), Stream.of(data)).toList();
    String facets = catalogue.edition().segment() + "/facets.json";
    Future<?> index =
        workers.submit(
            () ->
                writer.write(
                    facets, facts, () -> Utf8Text.encoded(new FacetIndex(catalogue).json())));
    pictures.write(writer, workers);
    Fingerprint common = fingerprints.of(shared);
    workers.forEach(sheets, sheet -> write(sheet, shared, common, writer));
    Workers.await(index);
    return sheets.stream().map(Sheet::frame).toList();
  }

  /** The site as an edition's readers see it. */
  Catalogue catalogue(Edition edition) {
    return new Catalogue(site, edition, new TermNames(conversions, edition), words.get(edition));
  }

  SharePictures pictures(Catalogue catalogue) {
    return new SharePictures(
        catalogue, addresses, settings.machines().sharePictures(), memory, fingerprints);
  }

  /** All pages of an edition but the downloads'. */
  EditionPages pages(Catalogue catalogue, SharePictures pictures, Map<String, Object> shared) {
    CardShelf shelf = new CardShelf(templates, shared);
    ArticleRecords records = new ArticleRecords(catalogue, addresses, pictures, fingerprints);
    return new EditionPages(catalogue, browsing, addresses, records, shelf, settings.pageSize());
  }

  private void write(Sheet sheet, Map<String, ?> shared, Fingerprint common, PageWriter writer) {
    Map<String, ?> own = sheet.data().get();
    Fingerprint inputs = fingerprints.of(common, sheet.frame(), sheet.template(), own);
    writer.write(sheet.file(), inputs, () -> render(sheet, own, shared));
  }

  byte[] render(Sheet sheet, Map<String, ?> shared) {
    return render(sheet, sheet.data().get(), shared);
  }

  private byte[] render(Sheet sheet, Map<String, ?> own, Map<String, ?> shared) {
    Map<String, Object> data = new HashMap<>(shared);
    data.putAll(own);
    data.put("page", sheet.frame());
    return templates.render(sheet.template(), data);
  }

  private void write(String path, String template, Map<String, ?> data, PageWriter writer) {
    writer.write(path, fingerprints.of(data), () -> templates.render(template, data));
  }

  /** What every page of an edition can show. */
  Map<String, Object> shared(Catalogue catalogue) {
    return Map.of(
        "editions", doors(),
        "words", catalogue.words().table(),
        "say", new Say(catalogue.words()),
        "pages", site.pages().stream().map(page -> navigation(page, catalogue.edition())).toList(),
        "neutralPicture", SharePictures.neutral(addresses),
        "preview", settings.preview());
  }

  private static Link navigation(Typeset<Page> page, Edition edition) {
    return Link.to(page.in(edition).title(), page.document().id() + "/");
  }

  private List<Door> doors() {
    return settings.editions().all().stream()
        .map(edition -> Door.into(edition, words.get(edition)))
        .toList();
  }

  /** The files outside all editions. */
  private void publishRoot(List<Frame> frames, PageWriter writer) {
    RootFiles root = new RootFiles(addresses, doors());
    write("index.html", "choose.ftlh", root.choice("./"), writer);
    write("404.html", "missing-root.ftlh", root.choice(addresses.basePath()), writer);
    for (Sitemap.Part part : new Sitemap(addresses, frames, Sitemap.PER_FILE).parts()) {
      writer.write(
          part.file(),
          fingerprints.of(frames),
          () -> templates.render(part.template(), part.data()));
    }
    write("robots.txt", "robots.ftl", root.robots(), writer);
    if (settings.preview()) {
      // Another text when anything has changed, for js/preview.js to notice.
      writer.write("preview.txt", memory.fingerprint().toString());
    }
  }
}
