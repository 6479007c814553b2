package org.twinscript.bake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twinscript.article.Page;
import org.twinscript.bake.memory.Fingerprint;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;

/** Writes the whole site. */
final class Publisher {

  private static final String PREVIEW = "preview.txt";

  private final Settings settings;
  private final Site site;
  private final Browsing browsing;
  private final Conversions conversions;
  private final Press press;
  private final PageMemory memory;
  private final RowMemory rows;
  private final Map<Edition, Words> words;
  private final Addresses addresses;

  Publisher(
      Settings settings,
      Site site,
      Browsing browsing,
      Conversions conversions,
      Workers workers,
      PageMemory memory,
      RowMemory rows) {
    this.settings = settings;
    this.site = site;
    this.browsing = browsing;
    this.conversions = conversions;
    this.press = new Press(new Templates(settings.templates()), new Fingerprints(), workers);
    this.memory = memory;
    this.rows = rows;
    this.words = Words.load(settings.templates(), settings.editions());
    this.addresses = new Addresses(settings.address(), settings.editions());
  }

  /**
   * Writes the site.
   *
   * @param others of what pages show beside the site's documents
   * @return how many pages there are, in all editions together
   */
  int publish(Draft draft, Fingerprint others) {
    PageWriter writer = new PageWriter(draft, memory);
    Downloads downloads = new Downloads(site, addresses, words, press.fingerprints());
    Fingerprint facts = press.fingerprints().facts(site.articles(), press.workers());
    Optional<String> email = settings.machines().email();
    Future<List<DataFile>> files =
        press
            .workers()
            .submit(() -> downloads.write(writer, press.templates(), email, facts, rows));
    Function<Catalogue, Sheet> data =
        catalogue -> downloads.page(catalogue, () -> Workers.await(files));
    Fingerprint frame = press.fingerprints().of(facts, site.pages(), others);
    Outline outline = Outline.of(frame, site.articles(), browsing.mendings());
    int pages =
        memory
            .sameFrame(outline, press.workers())
            .map(last -> publishOwn(last, outline, data, writer))
            .orElseGet(() -> publishAll(facts, data, writer));
    memory.note(outline, pages);
    if (settings.preview()) {
      // Another text when anything has changed, for js/preview.js to notice.
      writer.write(PREVIEW, memory.fingerprint().toString());
    }
    return pages;
  }

  private int publishAll(Fingerprint facts, Function<Catalogue, Sheet> data, PageWriter writer) {
    // A queue, so that an edition that is written is let go of before the next one is.
    Queue<Run> runs = new ArrayDeque<>(runs(data));
    List<Frame> frames =
        runs.stream().flatMap(run -> run.sheets().stream()).map(Sheet::frame).toList();
    Future<?> root = press.workers().submit(() -> publishRoot(frames, writer));
    for (Run run = runs.poll(); run != null; run = runs.poll()) {
      run.press().writeAll(run.sheets(), facts, writer);
    }
    Workers.await(root);
    return frames.size();
  }

  /** An edition that is ready to be written. */
  private record Run(EditionPress press, List<Sheet> sheets) {}

  /** The editions are made ready beside one another, as each takes one thread a good while. */
  private List<Run> runs(Function<Catalogue, Sheet> data) {
    List<Future<Run>> runs = new ArrayList<>();
    for (Edition edition : settings.editions().all()) {
      runs.add(press.workers().submit(() -> run(catalogue(edition), data)));
    }
    return runs.stream().map(Workers::await).toList();
  }

  /** The page of the downloads comes last, as it waits for them. */
  private Run run(Catalogue catalogue, Function<Catalogue, Sheet> data) {
    EditionPress edition = edition(catalogue);
    Stream<Sheet> sheets =
        Stream.concat(edition.sheets().stream(), Stream.of(data.apply(catalogue)));
    return new Run(edition, sheets.toList());
  }

  /** All files of the last site stay but those that show what an article alone has. */
  private int publishOwn(
      SiteMarks last, Outline outline, Function<Catalogue, Sheet> data, PageWriter writer) {
    List<Integer> places = outline.differing(last.outline());
    for (Edition edition : settings.editions().all()) {
      Catalogue catalogue = catalogue(edition);
      edition(catalogue).writeOwn(places, data.apply(catalogue), writer);
    }
    Set<String> rest = new HashSet<>(last.files().keySet());
    rest.removeAll(writer.paths());
    rest.remove(PREVIEW);
    rest.forEach(writer::keep);
    return last.pages();
  }

  /** What writes an edition. */
  EditionPress edition(Catalogue catalogue) {
    Fingerprints fingerprints = press.fingerprints();
    Map<String, Object> shared = shared(catalogue);
    SharePictures pictures =
        new SharePictures(
            catalogue, addresses, settings.machines().sharePictures(), memory, fingerprints);
    EditionPages pages =
        new EditionPages(
            catalogue,
            browsing,
            addresses,
            new ArticleRecords(catalogue, addresses, pictures, fingerprints),
            new CardShelf(press.templates(), shared),
            settings.pageSize());
    Feeds feeds = new Feeds(catalogue, addresses, settings.pageSize(), fingerprints);
    return new EditionPress(catalogue, pages, pictures, feeds, press, shared);
  }

  /** The site as an edition's readers see it. */
  Catalogue catalogue(Edition edition) {
    return new Catalogue(site, edition, new TermNames(conversions, edition), words.get(edition));
  }

  private void write(String path, String template, Map<String, ?> data, PageWriter writer) {
    writer.write(
        path, press.fingerprints().of(data), () -> press.templates().render(template, data));
  }

  /** What every page of an edition can show. */
  private Map<String, Object> shared(Catalogue catalogue) {
    return Map.of(
        "editions", doors(),
        "words", catalogue.words().table(),
        "say", new Say(catalogue.words()),
        "standing", new StandingType(),
        "pages", site.pages().stream().map(page -> navigation(page, catalogue.edition())).toList(),
        "hasFeeds", site.stamps().areKnown(),
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
          press.fingerprints().of(frames),
          () -> press.templates().render(part.template(), part.data()));
    }
    write("robots.txt", "robots.ftl", root.robots(), writer);
  }
}
