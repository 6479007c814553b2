package org.twinscript.bake.search;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.twinscript.article.Article;
import org.twinscript.bake.cache.Workers;
import org.twinscript.bake.output.PageWriter;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.search.ArticleKeys;
import org.twinscript.search.ArticleKeys.Keys;
import org.twinscript.search.ArticleText;
import org.twinscript.search.ArticleTextFile;
import org.twinscript.search.IndexManifest;
import org.twinscript.search.SearchFold;

/** Writes the texts of articles, and finds the keys of those that the index is to be told of. */
final class TextPress {

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
   * @param fresh the articles whose keys are wanted
   */
  Map<Integer, Keys> write(BitSet fresh, PageWriter writer, Workers workers) {
    Map<SearchMemory.Entry, Integer> before = memory.numbers();
    Map<Integer, Keys> keys = new ConcurrentHashMap<>();
    workers.forEach(
        IntStream.range(0, articles.size()).boxed().toList(),
        number -> {
          Optional<Integer> old = Optional.ofNullable(before.get(entries.get(number)));
          if (fresh.get(number)) {
            ArticleText text = old.flatMap(this::last).orElseGet(() -> made(number));
            keys.put(number, ArticleKeys.of(text, fold));
            write(number, writer, () -> text);
          } else {
            write(number, writer, () -> old.flatMap(this::last).orElseGet(() -> made(number)));
          }
        });
    return keys;
  }

  private ArticleText made(int number) {
    return texts.of(articles.get(number));
  }

  private Optional<ArticleText> last(int number) {
    return memory
        .untouched(IndexManifest.text(number))
        .map(file -> ArticleTextFile.read(LastIndex.text(file), texts.editions(), fold));
  }

  private void write(int number, PageWriter writer, Supplier<ArticleText> text) {
    writer.write(
        IndexManifest.text(number),
        entries.get(number).inputs(),
        () -> ArticleTextFile.text(text.get(), fold).getBytes(StandardCharsets.UTF_8));
  }
}
