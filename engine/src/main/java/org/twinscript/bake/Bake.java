package org.twinscript.bake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinscript.article.Page;
import org.twinscript.bake.cache.FileStamp;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.cache.MemoryFile;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.documents.ContentCheck;
import org.twinscript.bake.documents.ContentSource;
import org.twinscript.bake.documents.ContentTree;
import org.twinscript.bake.documents.CrossLinks;
import org.twinscript.bake.documents.DocumentLoader;
import org.twinscript.bake.output.Assets;
import org.twinscript.bake.output.OutputFolder;
import org.twinscript.bake.output.StagedSite;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Settings;
import org.twinscript.content.ManifestLag;
import org.twinscript.fault.Faults;
import org.twinscript.fault.InputException;
import org.twinscript.message.Messages;
import org.twinscript.vocabulary.Facet;

/**
 * One bake: take in the content files, then check the whole, write it beside the last site and let
 * it take its place. What has not changed since the last bake is neither read nor written. Called
 * by one thread at a time.
 */
public final class Bake implements AutoCloseable {

  private static final Logger LOGGER = LoggerFactory.getLogger(Bake.class);

  private final Settings settings;
  private final Faults faults = new Faults();
  private final Workers workers;
  private final MemoryFile memory;
  private final SiteLock lock;
  private final BuildContext supplies;
  private final BakeCaches caches;
  private final DocumentLoader manuscripts;

  /** The first bake of a process; waits while another process bakes the same site. */
  Bake(Settings settings) {
    this(settings, new Workers());
  }

  Bake(Settings settings, Workers workers) {
    this(settings, workers, memory -> BuildContext.read(settings, memory, workers));
  }

  /** A bake with what an earlier one of this process has left. */
  Bake(Settings settings, Workers workers, Function<MemoryFile, BuildContext> supply) {
    this.settings = settings;
    this.workers = workers;
    this.memory = new MemoryFile(OutputFolder.beside(settings.output(), ".memory"));
    this.lock = SiteLock.take(OutputFolder.beside(settings.output(), ".lock"));
    this.supplies = supplied(supply);
    readAnchors(supplies.tools());
    this.caches = BakeCaches.begin(settings, supplies);
    this.manuscripts = new DocumentLoader(caches.content(), workers, faults);
  }

  private void readAnchors(DocumentToolchain tools) {
    try {
      tools.reader().anchors().read();
    } catch (InputException fault) {
      faults.add(fault);
    }
  }

  private BuildContext supplied(Function<MemoryFile, BuildContext> supply) {
    try {
      return supply.apply(memory);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** The first bake of a process from its beginning to its end. */
  public static Baked whole(Settings settings) throws BakeFailure {
    try (Bake bake = new Bake(settings)) {
      return bake.whole();
    } catch (InputException fault) {
      throw new BakeFailure(fault.sentences());
    }
  }

  /** Reads all content and writes the site. */
  public Baked whole() throws BakeFailure {
    acceptAll();
    return finish();
  }

  /** Begins to read all content; does not wait for the end. */
  private void acceptAll() {
    try {
      ContentTree.walk(settings.content(), this::accept, faults);
    } catch (InputException fault) {
      faults.add(fault);
    }
  }

  /** Begins to read a content file; its faults are noted. */
  void accept(ContentSource source) {
    manuscripts.accept(source);
  }

  /**
   * Writes the site, when there is no fault.
   *
   * @return how many pages it has, and what the next bake of this process can begin with
   */
  Baked finish() throws BakeFailure {
    try {
      List<RenderedDocument<?>> documents = manuscripts.all();
      ContentCheck check = new ContentCheck(documents, facets());
      check.run(faults);
      Menu.check(settings, SharedDataFactory.folders(facets(), pages(documents)), faults);
      CrossLinks links = new CrossLinks(documents, manuscripts.broken(), settings.content());
      links.check(faults);
      if (faults.isEmpty()) {
        if (!settings.preview()) {
          warnOfTheManifest(documents);
        }
        return publish(links);
      }
      links.checkPagesWithoutSite(check.folders(), faults);
    } catch (InputException fault) {
      faults.add(fault);
    }
    throw new BakeFailure(faults.sentences());
  }

  private static Stream<String> pages(List<RenderedDocument<?>> documents) {
    return documents.stream()
        .map(RenderedDocument::document)
        .filter(Page.class::isInstance)
        .map(page -> page.id().value());
  }

  private List<Facet> facets() {
    return supplies.tools().vocabulary().facets();
  }

  /** Whoever edits has yet to say so, or a file has come to harm: neither is a reason to fail. */
  private void warnOfTheManifest(List<RenderedDocument<?>> documents) {
    ManifestLag lag =
        ManifestLag.of(settings.content(), documents.stream().map(RenderedDocument::file).toList());
    if (lag.isAny()) {
      LOGGER.warn(
          Messages.ofTheLog().say("bake.manifest", lag.changed(), lag.added(), lag.missing()));
    }
  }

  /** What the site has in another place, and what only a preview needs. */
  private Set<String> unwanted() {
    Set<String> paths = new TreeSet<>(settings.branding().files().replaced());
    if (!settings.preview()) {
      paths.addAll(List.of("css/preview.css", "js/preview.js"));
    }
    return paths;
  }

  private Baked publish(CrossLinks links) throws BakeFailure {
    OutputFolder output = new OutputFolder(settings.output());
    StagedSite draft = output.begin(supplies.last().marks(), workers);
    Fingerprint assets =
        Assets.copy(
            settings.assets(),
            new SiteStyle(settings).replaced(),
            unwanted(),
            draft,
            caches.pages());
    Publisher publisher = publisher(links);
    Fingerprint others =
        new FingerprintMaker().add(assets).add(caches.relations().fingerprint()).done();
    int count = publisher.publish(draft, others);
    links.checkPages(draft.paths(), faults);
    if (!faults.isEmpty()) {
      throw new BakeFailure(faults.sentences());
    }
    Map<String, FileStamp> untouched = output.publish(draft, workers);
    BakeMemory left =
        caches.gathered(supplies.makings().tools(), draft.paths(), untouched, workers);
    remember(left);
    return new Baked(count, new BuildContext(supplies.makings(), supplies.tools(), left));
  }

  /** The site is there: that the next bake will have more to do is no reason to fail this one. */
  private void remember(BakeMemory left) {
    try {
      memory.write(left.bytes(supplies.makings().engine()));
    } catch (IOException e) {
      LOGGER.warn(Messages.ofTheLog().say("bake.no-notes", e));
    }
  }

  /** What writes the site of the files accepted so far. */
  Publisher publisher() {
    return publisher(new CrossLinks(manuscripts.all(), List.of(), settings.content()));
  }

  private Publisher publisher(CrossLinks links) {
    return new SiteAssembly(settings, supplies.tools(), caches, workers)
        .publisher(manuscripts, links);
  }

  @Override
  public void close() {
    workers.close();
    lock.close();
  }

  /**
   * A site that was written.
   *
   * @param pages how many it has, in all editions together
   * @param left for the next bake of this process
   */
  public record Baked(int pages, BuildContext left) {}
}
