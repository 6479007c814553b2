package org.twinscript.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinscript.bake.memory.FileStamp;
import org.twinscript.bake.memory.MemoryFile;
import org.twinscript.fault.InputException;
import org.twinscript.script.Conversions;
import org.twinscript.vocabulary.Vocabulary;

/**
 * One bake: take in the content files, then check the whole, write it beside the last site and let
 * it take its place. Called by one thread at a time.
 */
final class Bake implements AutoCloseable {

  private static final Logger LOGGER = LoggerFactory.getLogger(Bake.class);

  private final Settings settings;
  private final Faults faults = new Faults();
  private final Workers workers;
  private final SiteLock lock;
  private final BakeMemory last;
  private final Makings makings;
  private final Vocabulary vocabulary;
  private final Conversions conversions;
  private final Typesetter typesetter;
  private final TypesetCodec codec;
  private final ContentMemory content;
  private final FileMemory ledgers;
  private final PageMemory pages;
  private final Manuscripts manuscripts;

  Bake(Settings settings) {
    this(settings, new Workers());
  }

  Bake(Settings settings, Workers workers) {
    this.settings = settings;
    this.workers = workers;
    this.lock = SiteLock.take(beside(".lock"));
    this.last = memoryFile().read().map(BakeMemory::of).orElseGet(BakeMemory::none);
    this.makings = Makings.of(settings);
    this.vocabulary = Vocabulary.load(settings.vocabulary());
    this.conversions = conversions(settings.vocabulary());
    this.typesetter = new Typesetter(conversions, settings.editions());
    DocumentReader reader = new DocumentReader(typesetter, vocabulary);
    this.codec = new TypesetCodec(vocabulary, reader::read);
    this.content =
        new ContentMemory(settings.content(), last.content(makings.tools()), reader, codec);
    this.ledgers = new FileMemory(settings.content(), last.ledgers());
    this.pages = new PageMemory(settings.output(), last.marks(), makings.look());
    this.manuscripts = new Manuscripts(content::read, workers, faults);
  }

  private Path beside(String ending) {
    Path site = settings.output().toAbsolutePath().normalize();
    return site.resolveSibling(site.getFileName() + ending);
  }

  private MemoryFile memoryFile() {
    return new MemoryFile(beside(".memory"));
  }

  /** With the site's own phrases, where its vocabulary has a table of them. */
  private static Conversions conversions(Path vocabulary) {
    Path phrases = vocabulary.resolve("conversions.tsv");
    return Files.exists(phrases) ? Conversions.withOverrides(phrases) : Conversions.standard();
  }

  /** Begins to read all content; does not wait for the end. */
  void acceptAll() {
    try {
      ContentTree.walk(settings.content(), this::accept, faults);
    } catch (InputException fault) {
      faults.add(fault);
    }
  }

  /** Begins to read a content file; its faults are noted. */
  void accept(Path file) {
    manuscripts.accept(file);
  }

  /**
   * Writes the site, when there is no fault.
   *
   * @return how many pages were written
   */
  int finish() throws BakeFailure {
    try {
      new ContentCheck(manuscripts.all()).run(faults);
      if (faults.isEmpty()) {
        return publish();
      }
    } catch (InputException fault) {
      faults.add(fault);
    }
    throw new BakeFailure(faults.sentences());
  }

  private int publish() {
    OutputFolder output = new OutputFolder(settings.output());
    Draft draft = output.begin(last.marks(), workers);
    int count = publisher().publish(draft);
    Assets.copy(settings.assets(), draft);
    Map<String, FileStamp> untouched = output.publish(draft);
    remember(pages.marks(draft.paths(), untouched, workers));
    return count;
  }

  /** The site is there: that the next bake will have more to do is no reason to fail this one. */
  private void remember(SiteMarks marks) {
    BakeMemory memory =
        new BakeMemory(makings.tools(), content.gathered(), ledgers.gathered(), marks);
    try {
      memoryFile().write(memory.bytes(codec));
    } catch (IOException e) {
      LOGGER.warn("The next bake will make all anew, as no notes could be left: {}", e.toString());
    }
  }

  /** What writes the site of the files accepted so far. */
  Publisher publisher() {
    Site site = new Site(vocabulary, manuscripts.articles(), manuscripts.pages());
    return new Publisher(settings, site, browsing(site), conversions, workers, pages);
  }

  private Browsing browsing(Site site) {
    Traits traits = new Traits(vocabulary);
    return new Browsing(
        new Crossings(site),
        TileMap.read(settings.vocabulary(), vocabulary),
        Relations.among(site.articles(), traits, typesetter::traditional, workers),
        new Mendings(settings.content(), ledgers));
  }

  @Override
  public void close() {
    workers.close();
    lock.close();
  }
}
