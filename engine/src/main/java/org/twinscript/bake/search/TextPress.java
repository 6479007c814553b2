package org.twinscript.bake.search;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.output.PageWriter;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.search.ArticleKeys;
import org.twinscript.search.ArticleText;
import org.twinscript.search.ArticleTextFile;
import org.twinscript.search.IndexManifest;
import org.twinscript.search.SearchFold;

/** Writes the texts of articles, and finds the keys of those that the index is to be told of. */
final class TextPress {

  /** So many articles share tables that are large, and still all threads have enough to do. */
  private static final int A_BATCH = 64;

  private final List<RenderedDocument<Article>> articles;
  private final List<SearchMemory.Entry> entries;
  private final SearchMemory memory;
  private final ArticleTexts texts;
  private final SearchFold fold;

  /**
   * Gets ready.
   *
   * @param articles by their numbers
   * @param entries likewise
   */
  TextPress(
      List<RenderedDocument<Article>> articles,
      List<SearchMemory.Entry> entries,
      SearchMemory memory,
      ArticleTexts texts,
      SearchFold fold) {
    this.articles = articles;
    this.entries = entries;
    this.memory = memory;
    this.texts = texts;
    this.fold = fold;
  }

  /**
   * Writes all of them. One that was written by the last bake is copied, whatever number it had.
   *
   * @param fresh the articles whose entries are wanted
   * @return these, by ascending numbers
   */
  List<FreshEntries> write(BitSet fresh, ShardRuns runs, PageWriter writer, Workers workers) {
    Map<SearchMemory.Entry, Integer> before = memory.numbers();
    List<Integer> batches =
        IntStream.iterate(0, first -> first < articles.size(), first -> first + A_BATCH)
            .boxed()
            .toList();
    return workers
        .map(batches, first -> new Batch(first, before, writer).write(fresh, runs))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Articles that are written by one thread with the same tables. */
  private final class Batch {

    private final int first;
    private final int end;
    private final Map<SearchMemory.Entry, Integer> before;
    private final PageWriter writer;
    private final ArticleTextFile form = new ArticleTextFile(fold);

    Batch(int first, Map<SearchMemory.Entry, Integer> before, PageWriter writer) {
      this.first = first;
      this.end = Math.min(first + A_BATCH, articles.size());
      this.before = before;
      this.writer = writer;
    }

    /** The entries of those that are wanted; nothing where none is. */
    Optional<FreshEntries> write(BitSet fresh, ShardRuns runs) {
      for (int number = fresh.nextClearBit(first); number < end; ) {
        int own = number;
        write(own, () -> text(own));
        number = fresh.nextClearBit(number + 1);
      }
      int[] wanted = IntStream.range(first, end).filter(fresh::get).toArray();
      return wanted.length == 0 ? Optional.empty() : Optional.of(write(wanted, runs));
    }

    private FreshEntries write(int[] fresh, ShardRuns runs) {
      ArticleKeys keys = new ArticleKeys(fold);
      FreshEntries found = new FreshEntries(runs, fresh);
      for (int number : fresh) {
        ArticleText text = text(number);
        found.add(keys, text);
        write(number, () -> text);
      }
      return found.done();
    }

    private ArticleText text(int number) {
      return Optional.ofNullable(before.get(entries.get(number)))
          .flatMap(TextPress.this::last)
          .orElseGet(() -> made(number));
    }

    private void write(int number, Supplier<ArticleText> text) {
      writer.write(
          IndexManifest.text(number),
          entries.get(number).inputs(),
          () -> form.text(text.get()).getBytes(StandardCharsets.UTF_8));
    }
  }

  private ArticleText made(int number) {
    return texts.of(articles.get(number));
  }

  private Optional<ArticleText> last(int number) {
    return memory
        .untouched(IndexManifest.text(number))
        .map(file -> ArticleTextFile.read(LastIndex.text(file), texts.editions(), fold));
  }
}
