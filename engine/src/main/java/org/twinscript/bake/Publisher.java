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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.data.DataFile;
import org.twinscript.bake.data.Downloads;
import org.twinscript.bake.moves.MoveFiles;
import org.twinscript.bake.moves.MoveFinder;
import org.twinscript.bake.moves.Moves;
import org.twinscript.bake.output.OutputCache;
import org.twinscript.bake.output.OutputManifest;
import org.twinscript.bake.output.PageWriter;
import org.twinscript.bake.output.SiteDigest;
import org.twinscript.bake.output.StagedSite;
import org.twinscript.bake.pages.DownloadPage;
import org.twinscript.bake.pages.PageJob;
import org.twinscript.bake.pages.SiteIndexes;
import org.twinscript.bake.pictures.DocumentFiles;
import org.twinscript.bake.pictures.FilePublisher;
import org.twinscript.bake.search.SearchMemory;
import org.twinscript.bake.search.SearchPress;
import org.twinscript.bake.serve.PreviewServer;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.PageContext;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Settings;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.Words;
import org.twinscript.bake.template.Templates;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;

/** Writes the whole site. */
final class Publisher {

  /** Changes whenever anything in the site does. */
  private static final String PREVIEW = PreviewServer.BOARD;

  private final Settings settings;
  private final Site site;
  private final SiteIndexes browsing;
  private final Conversions conversions;
  private final RenderContext press;
  private final OutputCache memory;
  private final MoveFinder finder;
  private final SearchMemory search;
  private final Map<Edition, Words> words;
  private final Addresses addresses;
  private final EditionPressFactory presses;

  Publisher(
      Settings settings,
      Site site,
      SiteIndexes browsing,
      Conversions conversions,
      Workers workers,
      OutputCache memory,
      SearchMemory search,
      MoveFinder finder) {
    this.settings = settings;
    this.site = site;
    this.browsing = browsing;
    this.conversions = conversions;
    this.press = RenderContext.of(new Templates(settings.templates()), workers);
    this.memory = memory;
    this.finder = finder;
    this.search = search;
    this.words = SiteWords.of(settings, conversions);
    this.addresses = new Addresses(settings.address(), settings.editions(), finder.former());
    this.presses =
        new EditionPressFactory(
            settings, site, browsing, conversions, press, memory, words, addresses);
  }

  /** What writes the pages of each edition. */
  EditionPressFactory presses() {
    return presses;
  }

  /**
   * Writes the site.
   *
   * @param others of what pages show beside the site's documents
   * @return how many pages there are, in all editions together
   */
  int publish(StagedSite draft, Fingerprint others) {
    PageWriter writer = new PageWriter(draft, memory);
    publishFiles(writer);
    Downloads downloads = new Downloads(site, addresses, words, press.fingerprints());
    Fingerprint facts = press.facts().of(site.articles(), press.workers());
    Optional<String> email = settings.machines().email();
    Future<List<DataFile>> files =
        press.workers().submit(() -> downloads.write(writer, press.templates(), email, facts));
    search().write(writer);
    Function<EditionView, PageJob> data =
        catalogue ->
            DownloadPage.of(catalogue, addresses, downloads.columns(), () -> Workers.await(files));
    Fingerprint frame = press.fingerprints().of(facts, site.pages(), others, finder.fingerprint());
    SiteDigest outline = new SiteDigest(frame, site.articles().stream().map(this::own).toList());
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

  private SearchPress search() {
    return new SearchPress(
        site, settings.editions(), words, conversions, press.facts(), search, press.workers());
  }

  private void publishFiles(PageWriter writer) {
    List<DocumentFiles> files =
        Stream.concat(site.articles().stream(), site.pages().stream())
            .map(document -> document.gist().files())
            .filter(beside -> !beside.isEmpty())
            .toList();
    if (!files.isEmpty()) {
      new FilePublisher(writer).publish(files, press.workers());
    }
  }

  /** Of what no page but an article's own, the feeds and the downloads show. */
  private Fingerprint own(RenderedDocument<Article> article) {
    FingerprintMaker maker = new FingerprintMaker().add(article.fingerprint());
    article
        .document()
        .origin()
        .ifPresent(origin -> maker.add(browsing.mendings().of(origin).fingerprint()));
    return maker.done();
  }

  private int publishAll(
      Fingerprint facts, Function<EditionView, PageJob> data, PageWriter writer) {
    // A queue, so that an edition that is written is let go of before the next one is.
    List<Run> own = runs(data);
    Moves moves = moves(own.get(0));
    new MoveFiles(moves, addresses).all().forEach(writer::write);
    Queue<Run> runs = new ArrayDeque<>(own.stream().map(run -> run.with(moves)).toList());
    List<PageContext> frames =
        runs.stream().flatMap(run -> run.sheets().stream()).map(PageJob::frame).toList();
    RootPress outside = new RootPress(settings, words, addresses, presses.doors(), press);
    Future<?> root = press.workers().submit(() -> outside.write(frames, writer));
    for (Run run = runs.poll(); run != null; run = runs.poll()) {
      run.press().writeAll(run.sheets(), facts, writer);
    }
    Workers.await(root);
    return frames.size();
  }

  /** An edition that is ready to be written. */
  private record Run(EditionPress press, List<PageJob> sheets) {

    Run with(Moves moves) {
      return new Run(press, Stream.concat(sheets.stream(), press.moved(moves).stream()).toList());
    }
  }

  /** All editions have the same addresses. */
  private Moves moves(Run run) {
    return finder.among(
        run.sheets().stream().map(sheet -> sheet.frame().path()).collect(Collectors.toSet()));
  }

  /** The editions are made ready beside one another, as each takes one thread a good while. */
  private List<Run> runs(Function<EditionView, PageJob> data) {
    List<Future<Run>> runs = new ArrayList<>();
    for (Edition edition : settings.editions().all()) {
      runs.add(press.workers().submit(() -> run(presses.catalogue(edition), data)));
    }
    return runs.stream().map(Workers::await).toList();
  }

  /** The page of the downloads comes last, as it waits for them. */
  private Run run(EditionView catalogue, Function<EditionView, PageJob> data) {
    EditionPress edition = presses.edition(catalogue);
    Stream<PageJob> sheets =
        Stream.concat(edition.sheets().stream(), Stream.of(data.apply(catalogue)));
    return new Run(edition, sheets.toList());
  }

  /** All files of the last site stay but those that show what an article alone has. */
  private int publishOwn(
      OutputManifest last,
      SiteDigest outline,
      Function<EditionView, PageJob> data,
      PageWriter writer) {
    List<Integer> places = outline.differing(last.outline());
    for (Edition edition : settings.editions().all()) {
      EditionView catalogue = presses.catalogue(edition);
      presses.edition(catalogue).writeOwn(places, data.apply(catalogue), writer);
    }
    Set<String> rest = new HashSet<>(last.files().keySet());
    rest.removeAll(writer.paths());
    rest.remove(PREVIEW);
    rest.removeIf(path -> path.startsWith(DocumentFiles.ROOT));
    rest.removeIf(SearchPress::isOwn);
    rest.forEach(writer::keep);
    return last.pages();
  }
}
