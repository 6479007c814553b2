package org.twinscript.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/** The index of a baked site, read from its files as a browser reads it. Safe to share. */
public final class SearchSite {

  private final Path site;
  private final IndexManifest manifest;
  private final SearchFold fold;
  private final ShardTable table;

  private SearchSite(Path site, IndexManifest manifest, SearchFold fold, ShardTable table) {
    this.site = site;
    this.manifest = manifest;
    this.fold = fold;
    this.table = table;
  }

  /**
   * Opens the index of a site.
   *
   * @throws InputException when the folder has none that can be read
   */
  public static SearchSite open(Path site) {
    Path file = site.resolve(IndexManifest.FILE);
    if (!Files.exists(file)) {
      throw new InputException(site, Sentence.of("search.no-index"));
    }
    try {
      IndexManifest manifest = IndexManifest.read(Files.readString(file));
      Path folder = site.resolve(IndexManifest.FOLDER);
      byte[] common = Files.readAllBytes(folder.resolve(manifest.fold()));
      byte[] rare = Files.readAllBytes(folder.resolve(manifest.rare()));
      byte[] shards = Files.readAllBytes(folder.resolve(manifest.shards()));
      return new SearchSite(
          site,
          manifest,
          new SearchFold(FoldTable.read(common, rare, manifest.editions().size())),
          ShardTable.read(shards, manifest.shape()));
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(file, Sentence.of("search.old-index"), e);
    }
  }

  public SearchFold fold() {
    return fold;
  }

  IndexShape shape() {
    return manifest.shape();
  }

  /** The entry of a key; nothing where no article has it. */
  Optional<IndexEntry> posting(int key) {
    IndexShape shape = shape();
    int shard = shape.shardOf(key);
    int file = shape.fileOf(key);
    byte[] bytes = bytes(IndexManifest.file(file, table.versions().get(file)));
    return Shard.find(table.shard(bytes, shard), shape, key);
  }

  /** The texts of an article. */
  public ArticleText text(int article) {
    String text = new String(bytes(IndexManifest.text(article)), StandardCharsets.UTF_8);
    return ArticleTextFile.read(text, manifest.editions().size(), fold);
  }

  FacetTables facets() {
    String names =
        new String(bytes(IndexManifest.FOLDER + manifest.names()), StandardCharsets.UTF_8);
    return FacetTables.read(names, bytes(IndexManifest.FOLDER + manifest.lists()), shape());
  }

  private byte[] bytes(String path) {
    try {
      return Files.readAllBytes(site.resolve(path));
    } catch (IOException e) {
      throw new InputException(site.resolve(path), Sentence.of("search.index-part"), e);
    }
  }
}
