package org.twinscript.bake.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.twinscript.search.IndexEntry;
import org.twinscript.search.IndexShape;

/** What an older index says of the articles that have stayed. Safe to share between threads. */
final class StayedPostings {

  private static final int GONE = -1;

  private final LastIndex last;
  private final IndexShape shape;
  private final int[] numbers;

  /**
   * Those of an index.
   *
   * @param shape of the new index
   * @param stayed for each article of the new index its number in the older one, or -1
   */
  StayedPostings(LastIndex last, IndexShape shape, int[] stayed) {
    this.last = last;
    this.shape = shape;
    this.numbers = new int[last.shape().articles()];
    Arrays.fill(numbers, GONE);
    for (int number = 0; number < stayed.length; number++) {
      if (stayed[number] != GONE) {
        numbers[stayed[number]] = number;
      }
    }
  }

  /** The entries of a file of the new index, by its numbers. */
  List<IndexEntry> of(int shard) {
    long low = shape.low(shard);
    long high = shape.low(shard + 1);
    List<IndexEntry> postings = new ArrayList<>();
    if (low < high) {
      int to = last.shape().shardOf((int) (high - 1));
      for (int old = last.shape().shardOf((int) low); old <= to; old++) {
        for (IndexEntry posting : last.postings(old)) {
          long key = Integer.toUnsignedLong(posting.key());
          if (key >= low && key < high) {
            postings.add(renumbered(posting));
          }
        }
      }
    }
    return postings;
  }

  private IndexEntry renumbered(IndexEntry posting) {
    int[] stayed =
        IntStream.range(0, posting.articles().length)
            .filter(i -> numbers[posting.articles()[i]] != GONE)
            .toArray();
    int[] articles = new int[stayed.length];
    byte[] marks = new byte[stayed.length];
    for (int i = 0; i < stayed.length; i++) {
      articles[i] = numbers[posting.articles()[stayed[i]]];
      marks[i] = posting.marks()[stayed[i]];
    }
    return new IndexEntry(posting.key(), articles, marks);
  }
}
