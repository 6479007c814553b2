package org.twinscript.bake.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.output.PageWriter;
import org.twinscript.bake.site.Editions;
import org.twinscript.bake.site.FactFingerprints;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.Site;
import org.twinscript.bake.site.Words;
import org.twinscript.script.CharacterClasses;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.search.ArticleKeys;
import org.twinscript.search.ArticleText;
import org.twinscript.search.FacetTables;
import org.twinscript.search.FoldTable;
import org.twinscript.search.IndexManifest;
import org.twinscript.search.IndexShape;
import org.twinscript.search.SearchFold;
import org.twinscript.search.ShardTable;

/**
 * Writes the index by which the site is searched, one for all editions, and the texts that results
 * show. What articles have in common with the last index is taken from there; the bytes are the
 * same as if all were made anew.
 */
public final class SearchPress {

  private static final int SUGGESTIONS = 50;
  private static final int GONE = -1;

  /** Between characters that are to be converted each by itself. */
  private static final String APART = "\n";

  private final Site site;
  private final Editions editions;
  private final Map<Edition, Words> words;
  private final Conversions conversions;
  private final SearchMemory memory;
  private final Workers workers;
  private final List<RenderedDocument<Article>> articles;
  private final List<SearchMemory.Entry> entries;
  private final IndexShape shape;

  /**
   * Gets ready; nothing is written yet.
   *
   * @param facts of all that is known of articles but their bodies
   */
  public SearchPress(
      Site site,
      Editions editions,
      Map<Edition, Words> words,
      Conversions conversions,
      FactFingerprints facts,
      SearchMemory memory,
      Workers workers) {
    this.site = site;
    this.editions = editions;
    this.words = words;
    this.conversions = conversions;
    this.memory = memory;
    this.workers = workers;
    this.articles = new ArrayList<>(site.articles());
    Collections.reverse(articles);
    this.entries = articles.stream().map(article -> entry(article, facts)).toList();
    this.shape = IndexShape.of(articles.size());
  }

  /** Whether a file of a site is one of those that are written here. */
  public static boolean isOwn(String path) {
    return path.startsWith(IndexManifest.FOLDER) || path.startsWith(IndexManifest.TEXTS);
  }

  private static SearchMemory.Entry entry(
      RenderedDocument<Article> article, FactFingerprints facts) {
    return new SearchMemory.Entry(
        article.document().path(),
        new FingerprintMaker().add(facts.of(article)).add(article.fingerprint()).done());
  }

  /** Writes all files of the index and of the texts. */
  public void write(PageWriter writer) {
    memory.gather(entries);
    Optional<LastIndex> last = LastIndex.of(memory);
    SearchFold fold = last.map(LastIndex::fold).orElseGet(this::fold);
    int[] stayed = stayed(last);
    BitSet fresh = new BitSet();
    for (int number = 0; number < stayed.length; number++) {
      fresh.set(number, stayed[number] == GONE);
    }
    ArticleTexts texts = new ArticleTexts(site, editions, words, conversions);
    ShardRuns runs = new ShardRuns(shape);
    List<FreshEntries> found =
        new TextPress(articles, entries, memory, texts, fold).write(fresh, runs, writer, workers);
    ShardPress shards = new ShardPress(runs, writer, workers);
    Optional<BitSet> changed = last.flatMap(index -> changed(index, stayed, found, fold));
    changed.ifPresent(files -> shards.keep(last.orElseThrow().table(), files));
    shards.make(
        changed.orElseGet(this::allFiles),
        last.map(index -> new StayedPostings(index, shape, stayed)),
        found);
    writeTables(fold, shards.table(), writer);
  }

  private SearchFold fold() {
    CharacterClasses classes = conversions.characterClasses();
    SortedMap<Integer, Integer> folded = classes.folded();
    List<BitSet> written =
        editions.all().stream().skip(1).map(edition -> written(folded, edition)).toList();
    return new SearchFold(new FoldTable(folded, classes.forms(), written));
  }

  /** The characters that an edition writes for those that classes are named by. */
  private BitSet written(SortedMap<Integer, Integer> folded, Edition edition) {
    List<String> names =
        folded.values().stream().distinct().map(Character::toString).sorted().toList();
    String made = conversions.between(Script.HANS, edition).convert(String.join(APART, names));
    BitSet written = new BitSet();
    made.codePoints().filter(folded::containsKey).forEach(written::set);
    return written;
  }

  /** For each article its number in the last index, or that it is not there as it is now. */
  private int[] stayed(Optional<LastIndex> last) {
    Map<SearchMemory.Entry, Integer> before = last.isPresent() ? memory.numbers() : Map.of();
    return entries.stream().mapToInt(entry -> before.getOrDefault(entry, GONE)).toArray();
  }

  private BitSet allFiles() {
    BitSet all = new BitSet();
    all.set(0, shape.files());
    return all;
  }

  /**
   * The files that hold a key of what has changed, before or after; nothing where numbers have
   * changed too, so that no file can stay.
   */
  private Optional<BitSet> changed(
      LastIndex last, int[] stayed, List<FreshEntries> now, SearchFold fold) {
    if (last.shape().articles() != stayed.length) {
      return Optional.empty();
    }
    BitSet files = new BitSet();
    ArticleKeys keys = new ArticleKeys(fold);
    for (int number = 0; number < stayed.length; number++) {
      if (stayed[number] == GONE) {
        Optional<ArticleText> before = last.text(number, fold);
        if (before.isEmpty()) {
          return Optional.empty();
        }
        keys.find(before.get(), (key, mark) -> files.set(shape.fileOf(key)));
      } else if (stayed[number] != number) {
        return Optional.empty();
      }
    }
    now.forEach(each -> each.forEachKey(key -> files.set(shape.fileOf(key))));
    return Optional.of(files);
  }

  private void writeTables(SearchFold fold, ShardTable shards, PageWriter writer) {
    FacetTables facets = SearchFacets.of(site, articles, editions, words, conversions);
    IndexManifest manifest =
        new IndexManifest(
            articles.size(),
            editions.all().stream().map(Edition::tag).toList(),
            write("fold", ".bin", fold.table().common(), writer),
            write("rare", ".bin", fold.table().rare(), writer),
            write("names", ".txt", facets.names().getBytes(StandardCharsets.UTF_8), writer),
            write("lists", ".bin", facets.lists(shape), writer),
            Versions.of(textsFingerprint()),
            write("shards", ".bin", shards.bytes(), writer),
            SearchFacets.suggestions(facets, SUGGESTIONS));
    writer.write(IndexManifest.FILE, manifest.text());
  }

  private Fingerprint textsFingerprint() {
    FingerprintMaker maker = new FingerprintMaker();
    entries.forEach(entry -> maker.add(entry.path()).add(entry.inputs()));
    return maker.done();
  }

  /** Writes a file under its version, and gives its name. */
  private static String write(String name, String ending, byte[] bytes, PageWriter writer) {
    String file = name + "-" + Versions.of(bytes) + ending;
    writer.write(IndexManifest.FOLDER + file, Fingerprint.of(bytes), () -> bytes);
    return file;
  }
}
