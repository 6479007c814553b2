package org.twinscript.bake.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;
import org.twinscript.search.ArticleText;
import org.twinscript.search.ArticleTextFile;
import org.twinscript.search.FoldTable;
import org.twinscript.search.IndexEntry;
import org.twinscript.search.IndexManifest;
import org.twinscript.search.IndexShape;
import org.twinscript.search.SearchFold;
import org.twinscript.search.Shard;
import org.twinscript.search.ShardTable;

/** The index of the last site, whose files lie there as they were left. */
final class LastIndex {

  private final IndexManifest manifest;
  private final ShardTable table;
  private final List<Path> files;
  private final Path common;
  private final Path rare;
  private final SearchMemory memory;

  private LastIndex(
      IndexManifest manifest,
      ShardTable table,
      List<Path> files,
      Path common,
      Path rare,
      SearchMemory memory) {
    this.manifest = manifest;
    this.table = table;
    this.files = files;
    this.common = common;
    this.rare = rare;
    this.memory = memory;
  }

  /** Nothing when there is none, or when a file of it is not as it was left. */
  static Optional<LastIndex> of(SearchMemory memory) {
    return memory
        .untouched(IndexManifest.FILE)
        .map(LastIndex::text)
        .filter(IndexManifest::isOfThisForm)
        .map(IndexManifest::read)
        .filter(manifest -> manifest.articles() == memory.last().size())
        .flatMap(manifest -> whole(manifest, memory));
  }

  private static Optional<LastIndex> whole(IndexManifest manifest, SearchMemory memory) {
    return memory
        .untouched(IndexManifest.FOLDER + manifest.shards())
        .map(file -> ShardTable.read(bytes(file), manifest.shape()))
        .flatMap(table -> whole(manifest, table, memory));
  }

  private static Optional<LastIndex> whole(
      IndexManifest manifest, ShardTable table, SearchMemory memory) {
    List<Path> files = new ArrayList<>();
    for (int file = 0; file < table.versions().size(); file++) {
      String name = IndexManifest.file(file, table.versions().get(file));
      memory.untouched(name).ifPresent(files::add);
    }
    Optional<Path> common = memory.untouched(IndexManifest.FOLDER + manifest.fold());
    Optional<Path> rare = memory.untouched(IndexManifest.FOLDER + manifest.rare());
    return files.size() == table.versions().size() && common.isPresent() && rare.isPresent()
        ? Optional.of(new LastIndex(manifest, table, files, common.get(), rare.get(), memory))
        : Optional.empty();
  }

  ShardTable table() {
    return table;
  }

  IndexShape shape() {
    return manifest.shape();
  }

  SearchFold fold() {
    int editions = manifest.editions().size();
    return new SearchFold(FoldTable.read(bytes(common), bytes(rare), editions));
  }

  List<IndexEntry> postings(int shard) {
    byte[] file = bytes(files.get(shard / IndexShape.A_FILE));
    return Shard.postings(table.shard(file, shard), shape(), shard);
  }

  /** The texts of an article; nothing when their file is not as it was left. */
  Optional<ArticleText> text(int article, SearchFold fold) {
    return memory
        .untouched(IndexManifest.text(article))
        .map(file -> ArticleTextFile.read(text(file), manifest.editions().size(), fold));
  }

  /** The text of a file of the last site. */
  static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InputException(file, Sentence.of("file.cannot-be-read", e), e);
    }
  }
}
